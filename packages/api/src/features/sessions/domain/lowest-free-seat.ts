/** The seat a new place gets: the lowest from 1 to the capacity that nobody has; null when all are taken. */
export function lowestFreeSeat(taken: readonly number[], capacity: number): number | null {
  const seats = new Set(taken)
  for (let seat = 1; seat <= capacity; seat += 1) if (!seats.has(seat)) return seat
  return null
}
