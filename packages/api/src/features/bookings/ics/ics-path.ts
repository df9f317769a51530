import { timingSafeEqual } from 'node:crypto'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import { type AccountId, type BookingId, parseId } from '#kernel/ids.ts'
import type { HashInput } from '#vault/input-hash.ts'

/** URL of the iCalendar file of a booking, relative to the origin. Only its two sides get the file. */
export function icsPath(id: BookingId): string {
  return `/bookings/${encodeGlobalId('Booking', id)}.ics`
}

/** The person that a link in a mail is for. */
export interface LinkOwner {
  readonly accountId: AccountId
  /** A new address revokes the links in the mails to the old one. */
  readonly email: string
  /** A higher number revokes all earlier links. */
  readonly calendarLinks: number
}

/**
 * The same URL for a mail: it opens without a login, for one side of one booking. Its 256 bits are derived with the key
 * of the instance, so nothing is stored and nobody can guess one.
 */
export function icsLinkPath(hashInput: HashInput, id: BookingId, owner: LinkOwner): string {
  return `/bookings/${shortId(id)}${signatureOf(hashInput, id, owner)}.ics`
}

/** The 128 bits of an id, so that the address in a mail stays short. */
function shortId(id: BookingId): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
}

function longId(short: string): BookingId | null {
  const hex = Buffer.from(short, 'base64url').toString('hex')
  const id = parseId<BookingId>(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'))
  return id !== null && shortId(id) === short ? id : null
}

/** The booking of a file, with the signature of a link. */
interface IcsFile {
  readonly id: BookingId
  readonly signature: string | null
}

const signatureLength = 43

/** Reads the name of a file: `<booking>.ics`, or `<short id><signature>.ics`. */
export function readIcsFile(file: string): IcsFile | null {
  if (!file.endsWith('.ics')) return null
  const name = file.slice(0, -'.ics'.length)
  const id = idOf<BookingId>(name, 'Booking')
  if (id !== null) return { id, signature: null }
  const linked = longId(name.slice(0, -signatureLength))
  return linked === null ? null : { id: linked, signature: name.slice(-signatureLength) }
}

/** Whether a signature is of a link to this booking for this person. */
export function opensFor(
  hashInput: HashInput,
  { id, signature }: { readonly id: BookingId; readonly signature: string },
  owner: LinkOwner,
): boolean {
  const [given, right] = [signature, signatureOf(hashInput, id, owner)].map((text) => Buffer.from(text))
  return given !== undefined && right?.length === given.length && timingSafeEqual(given, right)
}

function signatureOf(
  hashInput: HashInput,
  id: BookingId,
  { accountId, email, calendarLinks }: LinkOwner,
): string {
  return hashInput('calendar link', [id, accountId, email, calendarLinks])
}
