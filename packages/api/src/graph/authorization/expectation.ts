import type { ErrorCode } from '@hora/schema/error-codes'
import type { Things } from '#testing/generated/things.gen.ts'

export type { Things }

/** Who tries: see README.md for who they are to the practice that everything is aimed at. */
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
 * What comes of a try. `sees`: a value of the practice. `done`: a change that touched it. `own`: an answer or a
 * change without anything of the practice. `empty` and `null`: no value. The rest are refusals.
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

/** One outcome for each actor; `others` are all that are not named. A single outcome is everybody's. */
export type Row = Outcome | (Partial<Readonly<Record<Actor | 'others', Outcome>>> & object)

/** Names of fields, separated by spaces, and what those see of them who get to the object at all. */
export type FieldRows = Readonly<Record<string, Row>>

export interface ObjectExpectation {
  /**
   * Each way to an instance: `Booking $booking price` goes through `node`, anything else is an operation with
   * `{*}` where all fields of the type are asked for. `$name` stands for one of the things of the practice.
   */
  readonly ways: Readonly<Record<string, Row>>
  readonly fields: FieldRows
}

export interface QueryExpectation {
  readonly args?: string
  readonly row: Row
}

export interface MutationExpectation {
  /** Aims at somebody's things; absent for a mutation without input. */
  readonly input?: (things: Things) => object
  readonly row: Row
  /** It takes a list of ids and leaves out those that are not the viewer's. */
  readonly leavesOutForeignIds?: true
  /** Fields of its success, for those who get one. */
  readonly gives: FieldRows
}

export interface SubscriptionExpectation extends QueryExpectation {
  /** Fields of its payload. */
  readonly gives: FieldRows
}

/** What a feature expects of its part of the graph. All features together name every field exactly once. */
export interface Expectations {
  readonly objects?: Readonly<Record<string, ObjectExpectation>>
  /** Ways to object types of other features through this one, and the fields that this one adds to them. */
  readonly extends?: Readonly<Record<string, Partial<ObjectExpectation>>>
  readonly queries?: Readonly<Record<string, QueryExpectation>>
  readonly mutations?: Readonly<Record<string, MutationExpectation>>
  readonly subscriptions?: Readonly<Record<string, SubscriptionExpectation>>
}

/** What a row says of an actor; undefined when it says nothing. */
export function expectedOf(row: Row, actor: Actor): Outcome | undefined {
  return typeof row === 'string' ? row : (row[actor] ?? row.others)
}
