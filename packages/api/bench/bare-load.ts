import { connect } from 'node:net'

export interface BareLoad {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The exact text of every answer. */
  readonly answer: string
}

/**
 * Answers per second to connections that repeat one request as soon as they have its answer. The client is a bare
 * socket with one buffer: it costs as little as possible, so that the server is what is measured.
 */
export async function bareLoad(load: BareLoad, connections: number, forMs: number): Promise<number> {
  const began = performance.now()
  const request = requestOf(load)
  const answer = Buffer.from(load.answer)
  const counts = await Promise.all(
    Array.from({ length: connections }, () => askUntil(load.port, request, answer, began + forMs)),
  )
  const answers = counts.reduce((sum, count) => sum + count, 0)
  return (answers * 1_000) / (performance.now() - began)
}

function askUntil(port: number, request: Buffer, answer: Buffer, until: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  let answers = 0
  const onAnswer = (length: number, buffer: Uint8Array): boolean => {
    if (Buffer.from(buffer.buffer, buffer.byteOffset, length).indexOf(answer) === -1) {
      socket.destroy(new Error(`Unexpected answer: ${Buffer.from(buffer.subarray(0, length))}`))
      return false
    }
    answers++
    if (performance.now() < until) socket.write(request)
    else socket.end(() => resolve(answers))
    return true
  }
  const onread = { buffer: Buffer.alloc(16 * 1_024), callback: onAnswer }
  const socket = connect({ host: 'localhost', port, noDelay: true, onread })
  socket.once('error', reject).write(request)
  return promise
}

function requestOf({ path, headers, body }: BareLoad): Buffer {
  const all = { host: 'localhost', 'content-length': String(Buffer.byteLength(body)), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
