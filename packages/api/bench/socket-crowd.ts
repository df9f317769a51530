import { connect, type Socket } from 'node:net'

/** Sockets that follow the same thing. */
export interface Crowd {
  /** Milliseconds from the call of `publish` until the last one has its answer. */
  deliveryOf(publish: () => void): Promise<number>
  leave(): void
}

export interface CrowdOptions {
  readonly port: number
  readonly size: number
  /** The Cookie header of a member. */
  readonly cookieOf: (index: number) => string
  /** What each says, and what it waits to hear before it says the next. */
  readonly greeting: readonly { readonly say: string; readonly hear: string }[]
  /** What every answer holds. */
  readonly answer: string
}

const atOnce = 16

/** Gathers a crowd of bare sockets: a client that costs as little as possible leaves the cores to the server. */
export async function gatherCrowd(options: CrowdOptions): Promise<Crowd> {
  const members: Socket[] = []
  let heard = () => {}
  const join = async (): Promise<void> => {
    const index = members.length
    const socket = connect(options.port, '127.0.0.1')
    members.push(socket)
    await greet(socket, index, options)
    const answer = Buffer.from(options.answer)
    socket.on('data', (data: Buffer) => {
      if (data.indexOf(answer) !== -1) heard()
    })
  }
  const joinOnAndOn = async () => {
    while (members.length < options.size) await join()
  }
  await Promise.all(Array.from({ length: atOnce }, joinOnAndOn))
  const deliveryOf = async (publish: () => void): Promise<number> => {
    const { promise, resolve } = Promise.withResolvers<number>()
    let missing = options.size
    const began = performance.now()
    heard = () => {
      missing--
      if (missing === 0) resolve(performance.now() - began)
    }
    publish()
    return await promise
  }
  return { deliveryOf, leave: () => members.forEach((socket) => void socket.destroy()) }
}

async function greet(socket: Socket, index: number, { cookieOf, greeting }: CrowdOptions): Promise<void> {
  socket.setNoDelay(true)
  socket.on('data', (data: Buffer) => {
    if (data[0] === ping[0] && data[1] === 0) socket.write(pong)
  })
  await heardBy(socket, '101 Switching Protocols', upgrade(cookieOf(index)))
  for (const { say, hear } of greeting) await heardBy(socket, hear, textFrame(say))
}

/** Says something and waits for words in what comes back. */
function heardBy(socket: Socket, words: string, said: string | Buffer): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let text = ''
  const read = (data: Buffer) => {
    text += data.toString('latin1')
    if (text.includes(words)) resolve()
  }
  const gone = () => reject(new Error(`A socket closed before it heard ${words}: ${text}`))
  socket.on('data', read).once('close', gone).once('error', gone).write(said)
  return promise.finally(() => socket.off('data', read).off('close', gone).off('error', gone))
}

const upgrade = (cookie: string) =>
  [
    'GET /graphql HTTP/1.1',
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Key: aG9yYWhvcmFob3JhaG9yYQ==',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Protocol: graphql-transport-ws',
    'Origin: http://localhost:4000',
    `Cookie: ${cookie}`,
    '\r\n',
  ].join('\r\n')

const ping = [0x89]
const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])
const noMask = Buffer.alloc(4)

/** A whole text message under a mask of zeros (RFC 6455, section 5.2). */
function textFrame(text: string): Buffer {
  const body = Buffer.from(text)
  const header = Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 0xff])
  return Buffer.concat([header, noMask, body])
}
