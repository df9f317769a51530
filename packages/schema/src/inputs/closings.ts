/** The inputs of closings: time off, hours, holidays and pauses, and what becomes of the sessions in them. */
import { z } from 'zod'
import { graphTypes, id } from '../graph-types.ts'
import { limits, upTo } from '../limits.ts'
import { expectedVersion, message } from '../text.ts'
import { addTimeOffInput, updateScheduleInput } from './availability.ts'
import { sessionStart } from './bookings.ts'
import { updateHolidaysInput } from './holidays.ts'

/** What becomes of a session in the time off. */
export const sessionActs = ['KEEP', 'CANCEL', 'MOVE'] as const
export type SessionAct = (typeof sessionActs)[number]

const met = z.string().max(64).describe('The `met` of the preview that listed the sessions.')
const metIfAny = z
  .string()
  .max(64)
  .nullish()
  .describe(
    'The `met` of the list of sessions that was shown. Absent: none was shown, so there must be none.',
  )

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
    met,
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

export const schedulePreviewInput = updateScheduleInput
  .pick({ scheduleId: true, zone: true, main: true, weeklyRules: true, overrides: true })
  .describe('The hours of a schedule as they would be. Absent: unchanged.')

export const closeHoursInput = z
  .object({ ...updateScheduleInput.shape, met: metIfAny })
  .describe('Changes to a schedule, and the list of the sessions that they meet.')

export const holidaysPreviewInput = updateHolidaysInput
  .pick({ country: true, region: true, keptOpen: true })
  .describe('The public holidays as they would be.')

export const closeHolidaysInput = z
  .object({ ...updateHolidaysInput.shape, met: metIfAny })
  .describe('The public holidays, and the list of the sessions that they meet.')

export const pauseServiceInput = z
  .object({ serviceId: id('Service').describe('The service to pause.'), expectedVersion, met: metIfAny })
  .describe('A service to pause, and the list of its sessions ahead.')

export type SchedulePreviewInput = z.output<typeof schedulePreviewInput>
export type CloseHoursInput = z.output<typeof closeHoursInput>
export type HolidaysPreviewInput = z.output<typeof holidaysPreviewInput>
export type CloseHolidaysInput = z.output<typeof closeHolidaysInput>
export type PauseServiceInput = z.output<typeof pauseServiceInput>
export type TakeTimeOffInput = z.output<typeof takeTimeOffInput>
