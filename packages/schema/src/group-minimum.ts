/** The rule by which a group with a minimum takes place or not. */

const hour = 3_600_000

interface Minimum {
  readonly minimumPlaces: number | null
  readonly decideHoursBefore: number | null
}

/** The moment at which the minimum of a session is decided, in epoch milliseconds; null: it has none. */
export function decisionMoment(start: number, { minimumPlaces, decideHoursBefore }: Minimum): number | null {
  return minimumPlaces === null || decideHoursBefore === null ? null : start - decideHoursBefore * hour
}
