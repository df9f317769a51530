/** How many sessions there may be: see `PracticeLimits` and `ServiceLimits` in packages/schema, which are the same types. */
export interface StoredServiceLimits {
  readonly perDay: number | null
  readonly perWeek: number | null
}

export interface StoredPracticeLimits extends StoredServiceLimits {
  readonly clientPerDay: number | null
  readonly clientPerWeek: number | null
  readonly breakAfterMinutes: number | null
  readonly breakMinutes: number | null
}
