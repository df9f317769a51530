import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A network between a client and a server that a test can cut without either side noticing. */
export interface Network extends AsyncDisposable {
  /** The server's address through this network. */
  readonly url: string
  /** From now on bytes in this direction disappear. Connections stay open, and new ones are accepted. */
  swallow(direction: 'requests' | 'answers' | 'both'): void
  /** Passes this many bytes of each connection's next answers, then nothing. */
  passOnly(bytes: number): void
  /** New connections work again. Those that have lost bytes stay silent. */
  restore(): void
}

interface Line {
  requests: boolean
  answersLeft: number
}

export async function openNetwork(url: string): Promise<Network> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const lines = new Set<Line>()
  let fresh: Line = { requests: true, answersLeft: Number.POSITIVE_INFINITY }
  const server = createServer((client) => {
    const line = { ...fresh }
    lines.add(line)
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    client.on('data', (bytes) => line.requests && upstream.write(bytes))
    upstream.on('data', (bytes: Buffer) => {
      const passed = bytes.subarray(0, line.answersLeft)
      line.answersLeft -= passed.length
      if (passed.length > 0) client.write(passed)
    })
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const through = new URL(url)
  through.port = String(typeof address === 'object' && address !== null ? address.port : 0)
  const changeAll = (change: Partial<Line>) => {
    fresh = { ...fresh, ...change }
    for (const line of lines) Object.assign(line, change)
  }
  return {
    url: through.href,
    swallow: (direction) =>
      changeAll({
        ...(direction === 'answers' ? {} : { requests: false }),
        ...(direction === 'requests' ? {} : { answersLeft: 0 }),
      }),
    passOnly: (answersLeft) => changeAll({ answersLeft }),
    restore: () => {
      fresh = { requests: true, answersLeft: Number.POSITIVE_INFINITY }
      lines.clear()
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
