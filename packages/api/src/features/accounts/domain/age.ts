/** Whole years on a date. A person born on 29 February turns a year older on 1 March in other years. */
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
