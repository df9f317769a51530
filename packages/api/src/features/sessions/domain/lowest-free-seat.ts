/**
 * The seat of a new place: the lowest free one from 1 to the capacity; null when as many are taken as there is room for,
 * even if a lowered capacity left a gap below.
 */
export function lowestFreeSeat(taken: readonly number[], capacity: number): number | null {
  const seats = new Set(taken)
  if (seats.size >= capacity) return null
  for (let seat = 1; seat <= capacity; seat += 1) if (!seats.has(seat)) return seat
  return null
}
