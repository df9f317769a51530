import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** `hang`: connections are accepted and nothing is ever answered, as behind some proxies. */
type Answering = 'all' | 'no sockets' | 'nothing'

export type HangingProxy = AsyncDisposable & {
  port: number
  /** How many sockets asked to be opened. */
  upgrades: () => number
  /** Ends what is open, and answers from now on as given. */
  answer: (what: Answering) => void
}

/** A proxy in front of a port of this machine that can fall silent without closing anything. */
export async function startHangingProxy(target: number): Promise<HangingProxy> {
  let answering: Answering = 'all'
  let upgrades = 0
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket))
    }
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
    upstream.pipe(client)
    client.on('data', (chunk: Buffer) => {
      const isUpgrade = /^upgrade: websocket/im.test(chunk.toString('latin1'))
      if (isUpgrade) upgrades += 1
      if (answering === 'all' || (answering === 'no sockets' && !isUpgrade)) upstream.write(chunk)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    upgrades: () => upgrades,
    answer(what) {
      answering = what
      for (const socket of open) socket.destroy()
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
