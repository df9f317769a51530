import { builder } from './builder.ts'

/** What a live message says happened. */
export type ChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED' | 'READY' | 'RESYNC'

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What a live message says: that something changed, or how the stream itself stands.',
  values: {
    ADDED: { description: 'It is new to the viewer.' },
    CHANGED: { description: 'It is not as it was.' },
    REMOVED: { description: "It is gone, or no longer the viewer's to see." },
    READY: { description: 'The first message: only the cursor from which changes follow.' },
    RESYNC: { description: 'The viewer was away for too long: everything is to be loaded again.' },
  } satisfies Record<ChangeKind, { description: string }>,
})

/** How the stream itself stands. */
export const streamKinds = { ready: 'READY', resync: 'RESYNC' } as const

/** What happened to a thing by what is left of it: versions count from 1. */
export function changeKindOf(thing: { readonly version: number } | null): 'ADDED' | 'CHANGED' | 'REMOVED' {
  if (thing === null) return 'REMOVED'
  return thing.version === 1 ? 'ADDED' : 'CHANGED'
}
