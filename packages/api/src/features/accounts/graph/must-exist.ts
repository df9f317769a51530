/** A row whose existence a foreign key guarantees; its absence is a bug and throws. */
export function mustExist<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('A row that must exist is missing')
  return value
}
