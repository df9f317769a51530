import { builder } from './builder.ts'

export const changeKinds = ['ADDED', 'CHANGED', 'REMOVED', 'READY', 'RESYNC'] as const

/** What a live message says happened. */
export type ChangeKind = (typeof changeKinds)[number]

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What a live message says: that something changed, or how the stream itself stands.',
  values: {
    ADDED: { description: 'It is new to the viewer.' },
    CHANGED: { description: 'It is not as it was.' },
    REMOVED: { description: 'It is gone, or no longer the viewer’s to see.' },
    READY: { description: 'The first message: only the cursor from which changes follow.' },
    RESYNC: { description: 'The viewer was away for too long: everything is to be loaded again.' },
  },
})
