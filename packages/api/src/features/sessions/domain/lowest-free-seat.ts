/** The seat of a new place: the lowest free one from 1 to the capacity; null when all are taken. */
export function lowestFreeSeat(taken: readonly number[], capacity: number): number | null {
  const seats = new Set(taken)
  for (let seat = 1; seat <= capacity; seat += 1) if (!seats.has(seat)) return seat
  return null
}
