import { type SessionAct, sessionActs } from '@hora/schema/inputs/closings'
import { builder } from '#graph/builder.ts'

const descriptions: Record<SessionAct, string> = {
  KEEP: 'It stays booked, in spite of the time off.',
  CANCEL: 'It is cancelled with all its places.',
  MOVE: 'It moves to a new start, with everybody in it.',
}

builder.enumType('SessionAct', {
  description: 'What becomes of a session in a time off.',
  values: Object.fromEntries(
    sessionActs.map((value) => [value, { value, description: descriptions[value] }]),
  ) as Record<SessionAct, { value: SessionAct; description: string }>,
})
