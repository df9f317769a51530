export type GroupPlaces = { readonly placesLeft: number; readonly joins: boolean }

type Slot = GroupPlaces & { readonly start: string }

/** The places left at the times of groups, by start. A time for one person alone is not among them. */
export function placesByStart(slots: readonly Slot[]): ReadonlyMap<string, GroupPlaces> {
  const groups = slots.filter(({ joins, placesLeft }) => joins || placesLeft > 1)
  return new Map(groups.map(({ start, joins, placesLeft }) => [start, { joins, placesLeft }]))
}
