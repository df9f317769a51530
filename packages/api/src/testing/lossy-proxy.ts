import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What is lost: the request, its answer, or an answer that contains the text. */
export type Loss = 'request' | 'answer' | 'answer with'

/** A proxy in front of PostgreSQL that breaks a connection at a chosen statement. */
export interface LossyProxy extends AsyncDisposable {
  readonly url: string
  /** Breaks the next connection that sends this text, such as the name of a statement, or gets it. */
  lose(text: string, loss: Loss): void
  /** Whether that has happened. */
  readonly isDone: boolean
}

export async function openLossyProxy(databaseUrl: string): Promise<LossyProxy> {
  const target = new URL(databaseUrl)
  let armed: { readonly text: string; readonly loss: Loss } | null = null
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    let isLosing = false
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => {}))
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
    client.on('data', (chunk) => {
      const isHit = armed !== null && armed.loss !== 'answer with' && chunk.includes(armed.text)
      const loss = isHit ? armed?.loss : undefined
      if (isHit) armed = null
      if (loss === 'request') return void client.destroy()
      isLosing ||= loss === 'answer'
      upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      const isHit = armed?.loss === 'answer with' && chunk.includes(armed.text)
      if (isHit) armed = null
      if (isLosing || isHit) client.destroy()
      else client.write(chunk)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    lose: (text, loss) => {
      armed = { text, loss }
    },
    get isDone() {
      return armed === null
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}
