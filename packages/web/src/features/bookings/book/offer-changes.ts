type Money = { readonly amountMinor: number; readonly currency: string }
type Length = { readonly minutes: number; readonly price: Money }

/** How an offer differs from what the reader has seen. */
export type OfferChange =
  | { readonly kind: 'price'; readonly minutes: number; readonly before: Money; readonly now: Money }
  | { readonly kind: 'length'; readonly minutes: number }

/** What has changed about the chosen length; changes to other lengths are not reported. */
export function offerChanges(
  seen: readonly Length[],
  now: readonly Length[],
  chosen: number,
): readonly OfferChange[] {
  const before = seen.find(({ minutes }) => minutes === chosen)
  const after = now.find(({ minutes }) => minutes === chosen)
  if (!before) return []
  if (!after) return [{ kind: 'length', minutes: chosen }]
  const same =
    before.price.amountMinor === after.price.amountMinor && before.price.currency === after.price.currency
  return same ? [] : [{ kind: 'price', minutes: chosen, before: before.price, now: after.price }]
}
