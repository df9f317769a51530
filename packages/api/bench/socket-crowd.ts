import { connect, type Socket } from 'node:net'

/** Sockets with the same subscription. */
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
  /** The messages each socket sends, with the text it awaits before the next one. */
  readonly greeting: readonly { readonly send: string; readonly expect: string }[]
  /** A text that every answer contains. */
  readonly answer: string
}

const atOnce = 16

/**
 * Opens a crowd of bare sockets that share one read buffer. A cheap client leaves the cores to the server.
 */
export async function gatherCrowd(options: CrowdOptions): Promise<Crowd> {
  const members: Member[] = []
  const answer = Buffer.from(options.answer)
  let onAnswer = () => {}
  const follow = (data: Buffer) => {
    if (data.indexOf(answer) !== -1) onAnswer()
  }
  const join = async (): Promise<void> => {
    const index = members.length
    const member = open(options.port)
    members.push(member)
    await greet(member, index, options)
    member.onData = follow
  }
  const joinUntilFull = async () => {
    while (members.length < options.size) await join()
  }
  await Promise.all(Array.from({ length: atOnce }, joinUntilFull))
  const deliveryOf = async (publish: () => void): Promise<number> => {
    const { promise, resolve } = Promise.withResolvers<number>()
    let missing = options.size
    const began = performance.now()
    onAnswer = () => {
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
  /** Called with received data. The bytes are valid only during the call. */
  onData: (data: Buffer) => void
}

/** The read buffer that all sockets share. */
const incoming = Buffer.alloc(16 * 1_024)

function open(port: number): Member {
  const callback = (length: number): boolean => {
    const data = incoming.subarray(0, length)
    if (isPing(data, 0) || isPing(data, length - 2)) socket.write(pong)
    member.onData(data)
    return true
  }
  const onread = { buffer: incoming, callback }
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread })
  const member: Member = { socket, onData: () => {} }
  return member
}

async function greet(member: Member, index: number, { cookieOf, greeting }: CrowdOptions): Promise<void> {
  await sendAndAwait(member, '101 Switching Protocols', upgrade(cookieOf(index)))
  for (const { send, expect } of greeting) await sendAndAwait(member, expect, textFrame(send))
}

/** Sends a message and waits until the reply contains some text. */
function sendAndAwait(member: Member, words: string, message: string | Buffer): Promise<void> {
  const { socket } = member
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let text = ''
  member.onData = (data) => {
    text += data.toString('latin1')
    if (text.includes(words)) resolve()
  }
  const gone = () => reject(new Error(`A socket closed before it received ${words}: ${text}`))
  socket.once('close', gone).once('error', gone).write(message)
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

/** Detects an empty ping, which may arrive together with an answer. */
const isPing = (data: Buffer, at: number) => data[at] === 0x89 && data[at + 1] === 0
const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])
const noMask = Buffer.alloc(4)

/** A complete text message with a mask of zeros (RFC 6455, section 5.2). */
function textFrame(text: string): Buffer {
  const body = Buffer.from(text)
  const header = Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 0xff])
  return Buffer.concat([header, noMask, body])
}
