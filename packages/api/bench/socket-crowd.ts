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

/**
 * Gathers a crowd of bare sockets that share one buffer to read into: a client that costs as little as possible
 * leaves the cores to the server.
 */
export async function gatherCrowd(options: CrowdOptions): Promise<Crowd> {
  const members: Member[] = []
  const answer = Buffer.from(options.answer)
  let heard = () => {}
  const follow = (data: Buffer) => {
    if (data.indexOf(answer) !== -1) heard()
  }
  const join = async (): Promise<void> => {
    const index = members.length
    const member = open(options.port)
    members.push(member)
    await greet(member, index, options)
    member.hear = follow
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
  return { deliveryOf, leave: () => members.forEach(({ socket }) => void socket.destroy()) }
}

interface Member {
  readonly socket: Socket
  /** Called with what has come; the bytes are only good for this call. */
  hear: (data: Buffer) => void
}

/** What has just come to any of them. */
const incoming = Buffer.alloc(16 * 1_024)

function open(port: number): Member {
  const callback = (length: number): boolean => {
    const data = incoming.subarray(0, length)
    if (isPing(data, 0) || isPing(data, length - 2)) socket.write(pong)
    member.hear(data)
    return true
  }
  const onread = { buffer: incoming, callback }
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread })
  const member: Member = { socket, hear: () => {} }
  return member
}

async function greet(member: Member, index: number, { cookieOf, greeting }: CrowdOptions): Promise<void> {
  await heardBy(member, '101 Switching Protocols', upgrade(cookieOf(index)))
  for (const { say, hear } of greeting) await heardBy(member, hear, textFrame(say))
}

/** Says something and waits for words in what comes back. */
function heardBy(member: Member, words: string, said: string | Buffer): Promise<void> {
  const { socket } = member
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let text = ''
  member.hear = (data) => {
    text += data.toString('latin1')
    if (text.includes(words)) resolve()
  }
  const gone = () => reject(new Error(`A socket closed before it heard ${words}: ${text}`))
  socket.once('close', gone).once('error', gone).write(said)
  return promise.finally(() => socket.off('close', gone).off('error', gone))
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

/** An empty ping, which may come in one piece with an answer. */
const isPing = (data: Buffer, at: number) => data[at] === 0x89 && data[at + 1] === 0
const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])
const noMask = Buffer.alloc(4)

/** A whole text message under a mask of zeros (RFC 6455, section 5.2). */
function textFrame(text: string): Buffer {
  const body = Buffer.from(text)
  const header = Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 0xff])
  return Buffer.concat([header, noMask, body])
}
