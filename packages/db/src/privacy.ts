/**
 * The privacy class of every column, written beside its table. Export, erasure, retention, the register of
 * processing (GDPR Art. 30) and the privacy page are generated from it, so the type is exhaustive: a column
 * that is unclassified, or unknown to its table, does not compile.
 */
import type { AnyPgTable } from 'drizzle-orm/pg-core'

/** Whose datum it is. `invitee` is a person who was invited and has no account yet. */
export type Subject = 'account' | 'professional' | 'client' | 'invitee' | 'operator'

export type Category =
  | 'identity'
  | 'contact'
  | 'credential'
  | 'preference'
  | 'profile'
  | 'schedule'
  | 'relationship'
  | 'content'
  | 'money'
  | 'activity'
  | 'device'
  | 'location'
  | 'consent'

export type Purpose =
  | 'sign-in'
  | 'security'
  | 'profile'
  | 'connections'
  | 'booking'
  | 'meeting'
  | 'messages'
  | 'payment'
  | 'accounting'
  | 'insights'
  | 'support'
  | 'legal-proof'

/** GDPR Art. 6(1): (b), (a), (c), (f). */
export type LegalBasis = 'contract' | 'consent' | 'legal-obligation' | 'legitimate-interest'

export type Source = 'given' | 'observed' | 'third-party'

/** Who receives the value besides the person and this instance. */
export type Recipient =
  | 'professional'
  | 'client'
  | 'public'
  | 'mail'
  | 'sms'
  | 'push'
  | 'payments'
  | 'calendar'
  | 'video'
  | 'webhooks'

/** Who may see the value in the product. `nobody`: it is only compared or computed with. */
export type Visibility = 'nobody' | 'self' | 'counterpart' | 'public' | 'operator'

/** Named rules: how many days a value is kept, counted from a stated moment. */
export const retentionRules = {
  account: { after: 'account-closed', days: 0 },
  connection: { after: 'connection-ended', days: 365 },
  booking: { after: 'session-ended', days: 1095 },
  accounting: { after: 'recorded', days: 3650 },
  login: { after: 'recorded', days: 30 },
  token: { after: 'expired', days: 7 },
  hold: { after: 'expired', days: 1 },
  invitation: { after: 'expired', days: 90 },
  event: { after: 'recorded', days: 90 },
  delivery: { after: 'recorded', days: 90 },
  idempotency: { after: 'recorded', days: 2 },
  security: { after: 'recorded', days: 180 },
  insights: { after: 'recorded', days: 395 },
  proof: { after: 'account-closed', days: 1825 },
} as const satisfies Record<string, { readonly after: RetentionStart; readonly days: number }>

export type RetentionStart = 'recorded' | 'expired' | 'session-ended' | 'connection-ended' | 'account-closed'
export type Retention = keyof typeof retentionRules

/** What erasure does to the value; keeping it needs the reason that is told to the person. */
export type Erase =
  | { readonly erase: 'delete' | 'anonymise'; readonly reason?: never }
  | { readonly erase: 'keep'; readonly reason: string }

interface Handling {
  readonly legalBasis: LegalBasis
  readonly source: Source
  readonly recipients: readonly Recipient[]
  readonly retention: Retention
  readonly export: boolean
  readonly visibility: Visibility
}

interface Nature {
  readonly subject: Subject
  readonly category: Category
  readonly purpose: Purpose
}

export type PersonalColumn = Readonly<{ kind: 'personal' }> & Nature & Handling & Erase

/** Says whose row it is (`owner`) or whom it mentions (`other`); the rows of a person are found by it. */
export type ReferenceColumn = Readonly<{
  kind: 'reference'
  subject: Subject
  role: 'owner' | 'other'
  retention: Retention
}> &
  Erase

export type TechnicalColumn = Readonly<{ kind: 'technical'; why: string }>

export type ColumnClass = PersonalColumn | ReferenceColumn | TechnicalColumn

/** One class for each column of the table, no more and no less. */
export type ColumnClasses<T extends AnyPgTable> = { readonly [K in keyof T['_']['columns']]: ColumnClass }

export interface TableClassification<T extends AnyPgTable = AnyPgTable> {
  readonly kind: 'table-classification'
  readonly table: T
  readonly columns: Readonly<Record<string, ColumnClass>>
}

type PersonalInput = Nature &
  Partial<Handling> &
  (Erase | { readonly erase?: never; readonly reason?: never })

const givenForTheContract: Handling & Erase = {
  legalBasis: 'contract',
  source: 'given',
  recipients: [],
  retention: 'account',
  export: true,
  visibility: 'self',
  erase: 'delete',
}

/**
 * A value about a person. What is not said is the strictest usual case: given by the person for the contract,
 * seen by nobody else, sent to nobody, exported, deleted with the account.
 */
export function personal(input: PersonalInput): PersonalColumn {
  return { kind: 'personal', ...givenForTheContract, ...input } as PersonalColumn
}

type ReferenceInput = { readonly role?: 'owner' | 'other'; readonly retention?: Retention } & (
  | Erase
  | { readonly erase?: never; readonly reason?: never }
)

/**
 * A key that points at a person. By default the row belongs to that person and is erased with them;
 * `role: 'other'` for a row that merely mentions them.
 */
export function reference(subject: Subject, input: ReferenceInput = {}): ReferenceColumn {
  return {
    kind: 'reference',
    subject,
    role: 'owner',
    retention: 'account',
    erase: 'delete',
    ...input,
  } as ReferenceColumn
}

/** A value that tells nothing about a person, and why. */
export function technical(why: string): TechnicalColumn {
  return { kind: 'technical', why }
}

/** Binds the privacy classes to their table: `export const accountsPrivacy = classify(accounts, { … })`. */
export function classify<T extends AnyPgTable>(table: T, columns: ColumnClasses<T>): TableClassification<T> {
  return { kind: 'table-classification', table, columns }
}
