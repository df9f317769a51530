import type { Db } from '@hora/db/client'
import type { Conditions } from '#conditions'
import type { Clock } from '#kernel/clock.ts'
import type { IdSource } from '#kernel/ids.ts'
import type { Random } from '#kernel/random.ts'

/** A message ready to go out; both bodies say the same. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** Private files by opaque key; a key is never derived from what the person typed. */
export interface FileStore {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  get(key: string): Promise<Uint8Array | null>
  delete(key: string): Promise<void>
}

/** Country (ISO 3166-1 alpha-2) of an address, looked up offline; null when unknown or private. */
export interface CountryLookup {
  countryOf(ip: string): string | null
}

/** What the operator decided; read from the environment once, at start. */
export interface Settings {
  /** Origin of the SPA, without trailing slash. */
  readonly publicUrl: string
  readonly minimumAge: number
}

/** Everything a use case may reach outside itself. app.ts decides what stands behind each port. */
export interface Ports {
  readonly db: Db
  /** What features above may be asked of their rows. */
  readonly conditions: Conditions
  readonly clock: Clock
  readonly newId: IdSource
  readonly random: Random
  /** Lets real time pass. */
  readonly pause: (milliseconds: number) => Promise<void>
  readonly files: FileStore
  readonly countries: CountryLookup
  readonly settings: Settings
}
