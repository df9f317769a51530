import type { RefusalReason } from '#features/availability/index.ts'

/** The codes of a time that cannot be booked. */
export const timeRefusalCodes = [
  'BOOKED_BY_YOU',
  'BUFFER_TOO_SHORT',
  'HELD_BY_YOU',
  'OUTSIDE_AVAILABILITY',
  'SESSION_FULL',
  'SLOT_TAKEN',
  'START_NOT_OFFERED',
  'TOO_FAR_AHEAD',
  'TOO_SOON',
] as const

export type TimeRefusalCode = (typeof timeRefusalCodes)[number]

/** The code of each reason; several reasons can have one code. */
export const codeOfReason: Record<RefusalReason, TimeRefusalCode | 'TIME_PASSED'> = {
  past: 'TIME_PASSED',
  session: 'SLOT_TAKEN',
  hold: 'SLOT_TAKEN',
  external: 'SLOT_TAKEN',
  full: 'SESSION_FULL',
  'day-off': 'OUTSIDE_AVAILABILITY',
  'time-off': 'OUTSIDE_AVAILABILITY',
  holiday: 'OUTSIDE_AVAILABILITY',
  'outside-hours': 'OUTSIDE_AVAILABILITY',
  notice: 'TOO_SOON',
  horizon: 'TOO_FAR_AHEAD',
  buffer: 'BUFFER_TOO_SHORT',
}

/** What speaks against a client's choice of a time. Several can be true at once. */
export interface StartFacts {
  readonly past: boolean
  /** The client's own hold is this very time. */
  readonly isOwnHold: boolean
  /** The client has a booking at this time. */
  readonly isBooked: boolean
  readonly notice: boolean
  readonly horizon: boolean
  readonly outside: boolean
  readonly offGrid: boolean
  /** The session at this time has no free place. */
  readonly full: boolean
  /** Someone else has the time. */
  readonly taken: boolean
  readonly buffer: boolean
  /** An own hold meets the time, and giving it back would free the time. */
  readonly meetsOwnHold: boolean
}

/**
 * The one reason that a client reads. First what is their own; then the rules, so that nobody can find out what happens
 * at times that are not offered; then others' sessions. An own hold comes last: it is the reason only if nothing else is.
 */
const inOrder: readonly (readonly [keyof StartFacts, TimeRefusalCode | 'TIME_PASSED'])[] = [
  ['past', 'TIME_PASSED'],
  ['isOwnHold', 'HELD_BY_YOU'],
  ['isBooked', 'BOOKED_BY_YOU'],
  ['notice', 'TOO_SOON'],
  ['horizon', 'TOO_FAR_AHEAD'],
  ['outside', 'OUTSIDE_AVAILABILITY'],
  ['offGrid', 'START_NOT_OFFERED'],
  ['full', 'SESSION_FULL'],
  ['taken', 'SLOT_TAKEN'],
  ['buffer', 'BUFFER_TOO_SHORT'],
  ['meetsOwnHold', 'HELD_BY_YOU'],
]

/** Names the one reason against a time for a client; null when nothing speaks against it. */
export function nameRefusal(facts: StartFacts): TimeRefusalCode | 'TIME_PASSED' | null {
  return inOrder.find(([fact]) => facts[fact])?.[1] ?? null
}
