/** The rule by which a group with a minimum takes place or not. */

const hour = 3_600_000

export interface Minimum {
  readonly minimumPlaces: number | null
  readonly decideHoursBefore: number | null
}

/** A minimum with what decides it: whether it is decided already, and the confirmed places. */
export interface DecidedMinimum extends Minimum {
  readonly decided: boolean
  readonly confirmed: number
}

/** The moment at which the minimum of a session is decided, in epoch milliseconds; null: it has none. */
export function decisionMoment(start: number, { minimumPlaces, decideHoursBefore }: Minimum): number | null {
  return minimumPlaces === null || decideHoursBefore === null ? null : start - decideHoursBefore * hour
}

/**
 * Whether a session is cancelled by its minimum: at its moment it has fewer confirmed places, and it was not decided to
 * take place. The moment belongs to the decision.
 */
export function failsMinimum(start: number, minimum: DecidedMinimum, now: number): boolean {
  const moment = decisionMoment(start, minimum)
  if (moment === null || minimum.decided || now < moment) return false
  return minimum.confirmed < (minimum.minimumPlaces ?? 0)
}
