/** A foreign key guarantees that the row exists, so its absence is a bug and throws. */
export function mustExist<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('A row that must exist is missing')
  return value
}
