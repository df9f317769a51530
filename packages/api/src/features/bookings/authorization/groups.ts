import type { Expectations } from '#graph/authorization/expectation.ts'
import { ownerChanges } from '#graph/authorization/rows.ts'

const wholeSession = { row: ownerChanges, gives: { session: 'sees' } } as const

/** Who may do what with the sessions of groups. */
export const groupMutations: Expectations['mutations'] = {
  scheduleSession: {
    input: ({ groupService, openStart }) => ({
      idempotencyKey: 'schedule',
      serviceId: groupService,
      start: openStart,
      durationMinutes: 60,
    }),
    row: { ...ownerChanges, client: 'not-allowed' },
    gives: { session: 'sees' },
  },
  addToSession: {
    input: ({ emptySession, client }) => ({
      idempotencyKey: 'add',
      sessionId: emptySession,
      clientId: client,
    }),
    row: ownerChanges,
    gives: { 'booking session': 'sees' },
  },
  changeSession: {
    input: ({ emptySession }) => ({ sessionId: emptySession, expectedVersion: 1, capacity: 5 }),
    ...wholeSession,
  },
  moveSession: {
    input: ({ emptySession, openStart }) => ({
      idempotencyKey: 'move-session',
      sessionId: emptySession,
      expectedVersion: 1,
      start: openStart,
    }),
    ...wholeSession,
  },
  cancelSession: {
    input: ({ emptySession }) => ({ idempotencyKey: 'cancel-session', sessionId: emptySession }),
    ...wholeSession,
  },
}
