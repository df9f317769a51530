import { setTimeout as sleep } from 'node:timers/promises'
import { scaledTime } from '@hora/db/testing'
import { WebSocket } from 'ws'
import type { TestServer } from './serve.ts'

interface Message {
  readonly type: string
  readonly id?: string
  readonly payload?: unknown
}

/** A socket that sends only what a test passes to it. */
export interface SocketClient extends AsyncDisposable {
  readonly ws: WebSocket
  readonly messages: readonly Message[]
  /** The close code, once the socket is closed. */
  readonly closed: number | undefined
  send(message: object | string): void
  /** The next message of a type or an id. Throws if none arrives. */
  next(matches: Partial<Message>): Promise<Message>
  /** Waits for the close code. Throws if the socket stays open. */
  closing(): Promise<number>
}

export interface SocketOptions {
  readonly cookie?: string
  readonly origin?: string | null
  readonly protocol?: string
}

/** Opens a socket to a test server. Throws `Unexpected server response: <status>` if it is refused. */
export async function openSocket(
  server: Pick<TestServer, 'port' | 'origin'>,
  options: SocketOptions = {},
): Promise<SocketClient> {
  const { cookie, origin = server.origin, protocol = 'graphql-transport-ws' } = options
  const headers = { ...(cookie === undefined ? {} : { cookie }), ...(origin === null ? {} : { origin }) }
  const ws = new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, protocol, { headers })
  const messages: Message[] = []
  let closed: number | undefined
  ws.on('message', (data) => messages.push(JSON.parse(String(data)) as Message))
  ws.on('close', (code) => {
    closed = code
  })
  await new Promise<void>((resolve, reject) => {
    ws.once('open', resolve)
    ws.once('error', reject)
  })
  ws.on('error', () => {})
  const closing = () => waitFor(() => closed, 'The socket is still open')
  return {
    ws,
    messages,
    get closed() {
      return closed
    },
    send: (message) => ws.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next: readerOf(messages),
    closing,
    [Symbol.asyncDispose]: async () => {
      ws.terminate()
      await closing()
    },
  }
}

/** Reads messages in order and skips those that do not match. */
function readerOf(messages: readonly Message[]) {
  let read = 0
  return (matches: Partial<Message>): Promise<Message> =>
    waitFor(
      () => {
        const index = messages.findIndex((message, at) => at >= read && isLike(message, matches))
        if (index >= 0) read = index + 1
        return messages[index]
      },
      `No ${JSON.stringify(matches)} arrived`,
    )
}

async function waitFor<T>(look: () => T | undefined, otherwise: string): Promise<T> {
  const deadline = performance.now() + scaledTime(10_000)
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    if (performance.now() > deadline) throw new Error(otherwise)
    await sleep(2)
  }
}

/** The same after the handshake, ready to subscribe. */
export async function openReadySocket(
  server: Pick<TestServer, 'port' | 'origin'>,
  options: SocketOptions,
): Promise<SocketClient> {
  const client = await openSocket(server, options)
  client.send({ type: 'connection_init' })
  await client.next({ type: 'connection_ack' })
  return client
}

function isLike(message: Message, { type, id }: Partial<Message>): boolean {
  return (type === undefined || message.type === type) && (id === undefined || message.id === id)
}
