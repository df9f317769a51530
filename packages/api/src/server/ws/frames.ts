/** Frames of the WebSocket protocol (RFC 6455, section 5.2) that many sockets share. */

/** An answer on its way to one subscription: three pieces, of which only the middle one is its own. */
export interface SharedFrame {
  readonly header: Buffer
  readonly body: Buffer
}

/** Frames the same payload for all readers whose ids have the same length: the newest one is remembered. */
export type Framer = (payload: Buffer, prefixLength: number) => SharedFrame

const end = Buffer.from('}')

export function createFramer(): Framer {
  let payload: Buffer | undefined
  let body = end
  const headers = new Map<number, Buffer>()
  return (given, prefixLength) => {
    if (payload !== given) {
      payload = given
      body = Buffer.concat([given, end])
      headers.clear()
    }
    const header = headers.get(prefixLength) ?? textHeader(prefixLength + body.length)
    headers.set(prefixLength, header)
    return { header, body }
  }
}

/** What comes before the payload in a `next` message of the graphql-transport-ws protocol. */
export function nextPrefix(id: string): Buffer {
  return Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`)
}

/** The header of a whole, unmasked text message of so many bytes. */
export function textHeader(length: number): Buffer {
  const wholeText = 0x81
  if (length < 126) return Buffer.from([wholeText, length])
  if (length < 65_536) {
    const header = Buffer.from([wholeText, 126, 0, 0])
    header.writeUInt16BE(length, 2)
    return header
  }
  const header = Buffer.from([wholeText, 127, 0, 0, 0, 0, 0, 0, 0, 0])
  header.writeBigUInt64BE(BigInt(length), 2)
  return header
}
