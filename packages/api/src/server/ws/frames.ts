/** Frames of the WebSocket protocol (RFC 6455, section 5.2) that many sockets share. */

/** The complete frame of a `next` message of the graphql-transport-ws protocol. Equal ids give equal frames. */
export type Framer = (payload: Buffer, id: string) => Buffer

/** Our pages number ids from one. More ids than this are not cached. */
const idsRemembered = 64

/** Frames a payload once for all readers with the same id. Only the frames of the newest payload are cached. */
export function createFramer(): Framer {
  let payload: Buffer | undefined
  const frames = new Map<string, Buffer>()
  return (given, id) => {
    if (payload !== given) {
      payload = given
      frames.clear()
    }
    const known = frames.get(id)
    if (known !== undefined) return known
    const frame = nextFrame(given, id)
    if (frames.size < idsRemembered) frames.set(id, frame)
    return frame
  }
}

const end = Buffer.from('}')

function nextFrame(payload: Buffer, id: string): Buffer {
  const start = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`)
  return Buffer.concat([textHeader(start.length + payload.length + end.length), start, payload, end])
}

/** The header of a complete, unmasked text message with this number of bytes. */
function textHeader(length: number): Buffer {
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
