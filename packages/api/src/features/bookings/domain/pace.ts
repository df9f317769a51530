import { type DomainError, domainError } from '#kernel/domain-error.ts'

/** A side made more changes with the other in an hour than a person does. */
export type TooManyChanges = DomainError<'TOO_MANY_CHANGES', { retryAfterSeconds: number }>

export type PaceLimit = Readonly<Record<'client' | 'professional', number>>

/**
 * For one professional and one client, in an hour: places that the side made and that have ended already, because it
 * cancelled, released or left them. Booking is refused then, cancelling never. A professional may correct a whole term.
 */
export const endedPlaces: PaceLimit = { client: 30, professional: 120 }

/** Moves by one side, for one professional and one client, in an hour. */
export const moves: PaceLimit = { client: 60, professional: 120 }

export const paceWindow = Temporal.Duration.from({ hours: 1 })

/** The refusal, with the time until the oldest change that counts is an hour old. */
export function tooManyChanges(oldest: Temporal.Instant, now: Temporal.Instant): TooManyChanges {
  const wait = oldest.add(paceWindow).since(now).total('seconds')
  return domainError('TOO_MANY_CHANGES', { retryAfterSeconds: Math.max(1, Math.ceil(wait)) })
}
