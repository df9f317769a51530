/** Frames of the WebSocket protocol (RFC 6455, section 5.2) that many sockets share. */

/** The whole frame of a `next` message of the graphql-transport-ws protocol; equal for equal ids. */
export type Framer = (payload: Buffer, id: string) => Buffer

/** Browsers of ours count from one; more ids than this are not worth remembering. */
const idsRemembered = 64

/** Frames the same payload once for all readers with the same id: the frames of the newest one are remembered. */
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

/** The header of a whole, unmasked text message of so many bytes. */
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
