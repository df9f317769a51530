/** A change that meets no session. */
export const noSessionsMet = {
  __typename: 'ClosingPreview',
  met: 'none',
  sessionCount: 0,
  sessions: [],
} as const
