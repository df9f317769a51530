type Money = { readonly amountMinor: number; readonly currency: string }
type Length = { readonly minutes: number; readonly price: Money }

/** What of an offer is not as somebody has seen it. */
export type OfferMove =
  | { readonly kind: 'price'; readonly minutes: number; readonly before: Money; readonly now: Money }
  | { readonly kind: 'length'; readonly minutes: number }

/** What has moved of the length that somebody chose; a length they do not look at may move in silence. */
export function offerMoves(
  seen: readonly Length[],
  now: readonly Length[],
  chosen: number,
): readonly OfferMove[] {
  const before = seen.find(({ minutes }) => minutes === chosen)
  const after = now.find(({ minutes }) => minutes === chosen)
  if (!before) return []
  if (!after) return [{ kind: 'length', minutes: chosen }]
  const same =
    before.price.amountMinor === after.price.amountMinor && before.price.currency === after.price.currency
  return same ? [] : [{ kind: 'price', minutes: chosen, before: before.price, now: after.price }]
}
