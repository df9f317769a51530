import { builder } from './builder.ts'

/** The kind of a live message. */
export type ChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED' | 'READY' | 'RESYNC'

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'The kind of a live message: a change, or the state of the stream itself.',
  values: {
    ADDED: { description: 'The thing is new to the viewer.' },
    CHANGED: { description: 'The thing has changed.' },
    REMOVED: { description: 'The thing is deleted, or the viewer may no longer see it.' },
    READY: { description: 'The first message. It has only the cursor after which changes follow.' },
    RESYNC: { description: 'The viewer was away for too long and must load everything again.' },
  } satisfies Record<ChangeKind, { description: string }>,
})

/** The kinds of messages about the stream itself. */
export const streamKinds = { ready: 'READY', resync: 'RESYNC' } as const

/** The kind of change, from the current thing. Versions start at 1. */
export function changeKindOf(thing: { readonly version: number } | null): 'ADDED' | 'CHANGED' | 'REMOVED' {
  if (thing === null) return 'REMOVED'
  return thing.version === 1 ? 'ADDED' : 'CHANGED'
}
