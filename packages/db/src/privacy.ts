/**
 * The privacy class of every column, declared beside its table. Export, erasure, retention, the register of processing
 * (GDPR Art. 30) and the privacy page are generated from it. The type is exhaustive: an unclassified column, or a class
 * for a missing column, does not compile.
 */
import type { AnyPgTable } from 'drizzle-orm/pg-core'
import type { EncryptedText } from './private-text.ts'

/** The person the value is about. `invitee` is an invited person without an account. */
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

/** Who may see the value in the product. `nobody`: it is only used in comparisons or computations. */
export type Visibility = 'nobody' | 'self' | 'counterpart' | 'public' | 'operator'

/** Named rules: how many days a value is kept, counted from a given start. */
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

/** What erasure does to the value. A kept value needs a reason, which is shown to the person. */
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

/** Text that is encrypted with a key of its author. Erasure destroys the key, so copies become unreadable too. */
export type PrivateTextClass = PersonalColumn & Readonly<{ encrypted: true }>

/** Points at the person who owns the row (`owner`) or is mentioned in it (`other`). It finds the rows of a person. */
export type ReferenceColumn = Readonly<{
  kind: 'reference'
  subject: Subject
  role: 'owner' | 'other'
  retention: Retention
}> &
  Erase

export type TechnicalColumn = Readonly<{ kind: 'technical'; why: string }>

export type ColumnClass = PersonalColumn | ReferenceColumn | TechnicalColumn

/** A class for each column, except that columns of private text have theirs, and no other column has it. */
type ClassOf<Data> = Data extends EncryptedText
  ? PrivateTextClass
  : ColumnClass & { readonly encrypted?: never }

/** Exactly one class for each column of the table. */
export type ColumnClasses<T extends AnyPgTable> = {
  readonly [K in keyof T['_']['columns']]: ClassOf<T['_']['columns'][K]['_']['data']>
}

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
 * A value about a person. The defaults are the strictest usual case: given by the person for the contract, private,
 * without recipients, exported, and deleted with the account.
 */
export function personal(input: PersonalInput): PersonalColumn {
  return { kind: 'personal', ...givenForTheContract, ...input } as PersonalColumn
}

/** A text that a person wrote and only some may read, in a column made by `privateText()`. */
export function privateTextOf(
  input: Omit<PersonalInput, 'category'> & { readonly category?: Category },
): PrivateTextClass {
  return { ...personal({ category: 'content', ...input } as PersonalInput), encrypted: true }
}

type ReferenceInput = { readonly role?: 'owner' | 'other'; readonly retention?: Retention } & (
  | Erase
  | { readonly erase?: never; readonly reason?: never }
)

/**
 * A key that points at a person. By default the row belongs to that person and is erased with them. Use `role: 'other'`
 * for a row that only mentions them.
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

/** A value that reveals nothing about a person, with the reason. */
export function technical(why: string): TechnicalColumn {
  return { kind: 'technical', why }
}

/** Binds the privacy classes to their table: `export const accountsPrivacy = classify(accounts, { … })`. */
export function classify<T extends AnyPgTable>(table: T, columns: ColumnClasses<T>): TableClassification<T> {
  return { kind: 'table-classification', table, columns }
}
