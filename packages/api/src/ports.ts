import type { Db } from '@hora/db/client'
import type { Conditions } from '#conditions'
import type { Clock } from '#kernel/clock.ts'
import type { AccountId, IdSource } from '#kernel/ids.ts'
import type { Random } from '#kernel/random.ts'
import type { HashInput } from '#vault/input-hash.ts'
import type { Vault } from '#vault/vault.ts'

/** An iCalendar file that invites to a session, changes it, or cancels it (RFC 5546). */
export interface CalendarFile {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly content: string
}

/** A mail that is ready to send. Both bodies have the same content. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
  /** One is also a part of the mail, so that mail programs offer it. Several are attachments only. */
  readonly calendars?: readonly CalendarFile[]
  /** The person whose private text it quotes. */
  readonly quotes?: AccountId
  /** The same for every attempt to send this mail, so that receivers can drop a copy. Letters, digits, `-` and `_`. */
  readonly messageId?: string
}

export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** The mail server refused a mail, could not be reached, or did not answer. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent'
  /** True if the server had the whole mail and did not answer: it may have accepted it. */
  readonly unanswered: boolean

  constructor(cause: unknown, unanswered: boolean) {
    super('The mail server did not accept the mail', { cause })
    this.unanswered = unanswered
  }
}

/** Private files by opaque key. A key is never derived from a person's input. */
export interface FileStore {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  get(key: string): Promise<Uint8Array | null>
  delete(key: string): Promise<void>
}

/** The country (ISO 3166-1 alpha-2) of a network address, looked up offline; null if unknown or private. */
export interface CountryLookup {
  countryOf(ip: string): string | null
}

/** The operator's settings, read from the environment once, at start. */
export interface Settings {
  /** The origin of the SPA, without a trailing slash. */
  readonly publicUrl: string
  /** The address that mails come from, without a name. */
  readonly sender: string
  /** Who runs the instance, in one line; null if they did not say. */
  readonly operator: string | null
  readonly minimumAge: number
  /** How long a mail about a change waits for more changes of its subject. */
  readonly mailDelaySeconds: number
  /** Whether others than this machine may reach the instance. Demo people are then never signed in. */
  readonly openToNetwork: boolean
}

/** Everything outside a use case that it may use. app.ts chooses the adapter of each port. */
export interface Ports {
  readonly db: Db
  /** What higher features can tell about their rows. */
  readonly conditions: Conditions
  readonly clock: Clock
  readonly newId: IdSource
  readonly random: Random
  /** Waits in real time. */
  readonly pause: (milliseconds: number) => Promise<void>
  readonly files: FileStore
  readonly countries: CountryLookup
  readonly settings: Settings
  /** Encrypts and decrypts private text. */
  readonly vault: Vault
  /** The keyed hash of the input of a mutation. */
  readonly hashInput: HashInput
}
