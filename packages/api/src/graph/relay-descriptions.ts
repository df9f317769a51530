const described = (description: string) => ({ description })

/** The descriptions of the types and fields that Relay's conventions add. */
export const relayDescriptions = {
  nodeTypeOptions: described('A thing with an id that `node` can find.'),
  idFieldOptions: described('The opaque id of this thing, the same everywhere.'),
  nodeQueryOptions: {
    ...described('Any thing with an id; null if it does not exist or the viewer may not see it.'),
    args: { id: described('The id of the thing.') },
  },
  pageInfoTypeOptions: described('The position of a page in the whole list.'),
  hasNextPageFieldOptions: described('Whether there are entries after this page.'),
  hasPreviousPageFieldOptions: described('Whether there are entries before this page.'),
  startCursorFieldOptions: described('The cursor of the first entry; null for an empty page.'),
  endCursorFieldOptions: described(
    'The cursor of the last entry, to continue after it; null for an empty page.',
  ),
}
