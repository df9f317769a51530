import type { SeenEvents } from './seen-events.ts'

/** What a reader has seen of one stream. The stream is named, because each database numbers its transactions itself. */
export interface Cursor {
  readonly stream: string
  readonly seen: SeenEvents
}

/** Hexadecimal digits of the stream's name. */
export const streamNameLength = 10

/**
 * The longest cursor in characters. A cursor names the transactions that write at the same moment, each in about ten
 * characters.
 */
export const longestCursor = 20_000

const number = '[0-9a-f]{1,15}'
const form = new RegExp(`^([0-9a-f]{${streamNameLength}})\\.(${number})((?:\\.${number}(?:-${number})?)*)$`)

/** `<stream>.<next>`, then `.<next - xid>-<last id>` for each open transaction. It is opaque to clients. */
export function writeCursor({ stream, seen: { next, open } }: Cursor): string {
  const rest = [...open].map(([xid, last]) => `.${hex(next - xid)}${last === 0n ? '' : `-${hex(last)}`}`)
  return `${stream}.${hex(next)}${rest.join('')}`
}

/** Reads a cursor; null for any other text. */
export function readCursor(text: string): Cursor | null {
  if (text.length > longestCursor) return null
  const [, stream, nextText, rest = ''] = form.exec(text) ?? []
  if (stream === undefined || nextText === undefined) return null
  const next = fromHex(nextText)
  const open = new Map<bigint, bigint>()
  for (const part of rest.split('.').slice(1)) {
    const [back = '0', last = '0'] = part.split('-')
    const xid = next - fromHex(back)
    if (xid < 0n || xid >= next) return null
    open.set(xid, fromHex(last))
  }
  return { stream, seen: { next, open } }
}

const hex = (value: bigint) => value.toString(16)
const fromHex = (digits: string) => BigInt(`0x${digits}`)
