/** The inputs of sessions, which their professional schedules and changes as a whole. */
import { z } from 'zod'
import { graphTypes, id } from '../graph-types.ts'
import { fromTo, limits, upTo } from '../limits.ts'
import { expectedVersion, idempotencyKey, message } from '../text.ts'
import { sessionStart, timeOverrides } from './bookings.ts'

const sessionId = id('Session').describe('The session.')
const minutes = z.int().min(limits.duration.min).max(limits.duration.max)
const capacity = z
  .int()
  .min(limits.capacity.min)
  .max(limits.capacity.max)
  .describe(`The people in this session, ${fromTo(limits.capacity)}.`)
const messageToAll = message.describe(
  `A message to everybody who has a place, ${upTo(limits.message)} characters.`,
)
const notifyAll = z.boolean().default(true).describe('Whether to notify everybody who has a place.')
const override = z
  .array(z.enum(timeOverrides).register(graphTypes, { name: 'TimeOverride' }))
  .max(timeOverrides.length)
  .default([])
  .describe('The rules to override, each named by an earlier refusal. Double-booking stays impossible.')

export const scheduleSessionInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each session to schedule.'),
    serviceId: id('Service').describe('The service.'),
    durationMinutes: minutes.describe('One of the durations of the service, in minutes.'),
    start: sessionStart().describe('When it starts.'),
    capacity: capacity
      .nullish()
      .describe(
        `The people in this session, ${fromTo(limits.capacity)}. Absent: as many as the service has.`,
      ),
    override,
  })
  .describe('A session to schedule with nobody in it.')

export const addToSessionInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each client to add.'),
    sessionId,
    clientId: id('Client').describe('The client.'),
    message: message.describe(`A message to the client, ${upTo(limits.message)} characters.`),
    notify: z.boolean().default(true).describe('Whether to notify the client by mail and bell.'),
  })
  .describe('A client to add to a session. The price comes from the service.')

export const changeSessionInput = z
  .object({ sessionId, expectedVersion, capacity })
  .describe('A new capacity, which is never below the places that are taken.')

export const moveSessionInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each move.'),
    sessionId,
    expectedVersion,
    start: sessionStart().describe('The new start.'),
    durationMinutes: minutes.nullish().describe('The new length. Absent: the length stays.'),
    message: messageToAll,
    notify: notifyAll,
    override,
  })
  .describe('A session to move with everybody in it.')

export const cancelSessionInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each cancellation.'),
    sessionId,
    message: messageToAll,
    notify: notifyAll,
  })
  .describe('A session to cancel with all its places. Nobody owes anything for it.')

export type ScheduleSessionInput = z.output<typeof scheduleSessionInput>
export type AddToSessionInput = z.output<typeof addToSessionInput>
export type ChangeSessionInput = z.output<typeof changeSessionInput>
export type MoveSessionInput = z.output<typeof moveSessionInput>
export type CancelSessionInput = z.output<typeof cancelSessionInput>
