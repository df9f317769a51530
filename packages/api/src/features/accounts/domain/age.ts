/** Whole years on a date. In common years, a birthday on 29 February counts from 1 March. */
export function ageOn(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): number {
  const years = today.year - birthDate.year
  const passed =
    today.month > birthDate.month || (today.month === birthDate.month && today.day >= birthDate.day)
  return passed ? years : years - 1
}

/** Not in the future and not more than 130 years ago. */
export function isPlausibleBirthDate(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  const age = ageOn(birthDate, today)
  return age >= 0 && age <= 130 && Temporal.PlainDate.compare(birthDate, today) <= 0
}
