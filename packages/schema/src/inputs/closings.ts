/** The inputs of closings: time off, and what becomes of the sessions in it. */
import { z } from 'zod'
import { graphTypes, id } from '../graph-types.ts'
import { limits, upTo } from '../limits.ts'
import { message } from '../text.ts'
import { addTimeOffInput } from './availability.ts'
import { sessionStart } from './bookings.ts'

/** What becomes of a session in the time off. */
export const sessionActs = ['KEEP', 'CANCEL', 'MOVE'] as const
export type SessionAct = (typeof sessionActs)[number]

const sessionAct = z
  .object({
    sessionId: id('Session').describe('A session of the list.'),
    act: z.enum(sessionActs).register(graphTypes, { name: 'SessionAct' }).describe('What becomes of it.'),
    start: sessionStart().nullish().describe('The new start, to move it.'),
  })
  .refine(({ act, start }) => (act === 'MOVE') === (start != null), {
    path: ['start'],
    message: 'Choose the new start of a session that moves.',
  })
  .register(graphTypes, { name: 'SessionActInput', description: 'What becomes of one session.' })

export const takeTimeOffInput = z
  .object({
    ...addTimeOffInput.shape,
    timeOffId: id('TimeOff').nullish().describe('The time off to change. Absent: a new one.'),
    expectedVersion: z.int().min(1).nullish().describe('For a change: the version that it is based on.'),
    met: z.string().max(64).describe('The `met` of the preview that listed the sessions.'),
    acts: z
      .array(sessionAct)
      .max(limits.sessionsMet)
      .default([])
      .refine((acts) => new Set(acts.map(({ sessionId }) => sessionId)).size === acts.length, {
        message: 'List each session only once.',
      })
      .describe('What becomes of sessions of the list. The others are kept.'),
    message: message.describe(
      `A message to everybody whose session moves or is cancelled, ${upTo(limits.message)} characters.`,
    ),
    notify: z.boolean().default(true).describe('Whether to notify them.'),
  })
  .describe('Time off, and what becomes of the sessions in it.')

export type TakeTimeOffInput = z.output<typeof takeTimeOffInput>
