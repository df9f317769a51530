import type { ErrorCode } from '@hora/schema/error-codes'
import type { Things } from '#testing/generated/things.gen.ts'

export type { Things }

/** The people who try each field. README.md describes their relations to the practice. */
export const actors = [
  'anonymous',
  'strangerProfessional',
  'professional',
  'client',
  'formerClient',
  'strangerClient',
  'operator',
] as const
export type Actor = (typeof actors)[number]

/**
 * The outcome of a try. `sees`: a value of the practice. `done`: a change that touched it. `own`: an answer or a change
 * without anything of the practice. `empty` and `null`: no value. The rest are refusals.
 */
export type Outcome =
  | 'sees'
  | 'done'
  | 'own'
  | 'empty'
  | 'null'
  | 'signed-out'
  | 'not-allowed'
  | 'not-found'
  | `refused:${ErrorCode}`

/** One outcome for each actor. `others` covers all actors that are not named. A single outcome applies to everyone. */
export type Row = Outcome | (Partial<Readonly<Record<Actor | 'others', Outcome>>> & object)

/** Field names, separated by spaces, with the outcomes for actors who reach the object. */
export type FieldRows = Readonly<Record<string, Row>>

export interface ObjectExpectation {
  /**
   * Each way to an instance: `Booking $booking price` goes through `node`. Any other way is an operation in which `{*}`
   * selects all fields of the type. `$name` is one of the practice's things.
   */
  readonly ways: Readonly<Record<string, Row>>
  readonly fields: FieldRows
}

export interface QueryExpectation {
  readonly args?: string
  readonly row: Row
}

export interface MutationExpectation {
  /** Builds an input from things of a practice; absent for a mutation without input. */
  readonly input?: (things: Things) => object
  readonly row: Row
  /** Whether it takes a list of ids and ignores those that are not the viewer's. */
  readonly leavesOutForeignIds?: true
  /** The fields of its success, for actors who get one. */
  readonly gives: FieldRows
}

/** In `args`, `@start` is a cursor before the first event. */
export interface SubscriptionExpectation extends QueryExpectation {
  /** The fields of its payload. */
  readonly gives: FieldRows
}

/**
 * What fields show that cannot be recognised by their value: `Booking.status` shows the column `bookings.status`. No
 * columns: the value is computed, repeats the input, or comes from the program. Several names are separated by spaces.
 */
export type ShownColumns = Readonly<Record<string, readonly string[]>>

/** A feature's expectations for its part of the graph. All features together name every field exactly once. */
export interface Expectations {
  readonly objects?: Readonly<Record<string, ObjectExpectation>>
  /** Ways through this feature to object types of other features, and the fields that it adds to them. */
  readonly extends?: Readonly<Record<string, Partial<ObjectExpectation>>>
  readonly queries?: Readonly<Record<string, QueryExpectation>>
  readonly mutations?: Readonly<Record<string, MutationExpectation>>
  readonly subscriptions?: Readonly<Record<string, SubscriptionExpectation>>
  readonly shows?: ShownColumns
}

/** The expected outcome for an actor; undefined if the row has none. */
export function expectedOf(row: Row, actor: Actor): Outcome | undefined {
  return typeof row === 'string' ? row : (row[actor] ?? row.others)
}
