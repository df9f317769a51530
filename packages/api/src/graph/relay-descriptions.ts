const described = (description: string) => ({ description })

/** What the parts that Relay's conventions bring say of themselves. */
export const relayDescriptions = {
  nodeTypeOptions: described('Something with an identity of its own, which `node` finds again.'),
  idFieldOptions: described('Opaque; names this thing wherever it appears.'),
  nodeQueryOptions: {
    ...described('Anything with an id; null when there is no such thing for this viewer.'),
    args: { id: described('The id, as it was given out.') },
  },
  pageInfoTypeOptions: described('Where a page stands in the whole list.'),
  hasNextPageFieldOptions: described('Whether more comes after this page.'),
  hasPreviousPageFieldOptions: described('Whether something comes before this page.'),
  startCursorFieldOptions: described('Cursor of the first entry; null for an empty page.'),
  endCursorFieldOptions: described('Cursor of the last entry, to go on after; null for an empty page.'),
}
