import { demoClient } from '#features/connections/demo/index.ts'
import { ada } from '#features/profiles/demo/index.ts'
import { demoServices } from '#features/services/demo/index.ts'
import { oncePer } from '#kernel/once-per.ts'
import { type DemoStep, type Story, take } from '#seed/story.ts'
import { contestNoShow } from '../use-cases/attendance/contest-no-show.ts'
import { recordAttendance } from '../use-cases/attendance/record-attendance.ts'
import { bookForClient } from '../use-cases/book-for-client.ts'
import { cancelBooking } from '../use-cases/cancel-booking.ts'
import { confirmBooking } from '../use-cases/confirm-booking.ts'
import { holdSlot } from '../use-cases/hold-slot.ts'
import { groupSteps } from './demo-groups.ts'
import {
  askedByNoor,
  byNoorBefore,
  byNoorLately,
  cancelledSession,
  contestedSession,
  type DemoSession,
  lastWeek,
  nextWeek,
  type SelfBooked,
  thisWeek,
} from './demo-sessions.ts'

/** Ada books for her clients on a day. */
function adaBooks(day: number, sessions: readonly DemoSession[]): DemoStep {
  return {
    day,
    run: async (story) => {
      for (const session of sessions) await book(story, day, session)
    },
  }
}

const cancelledBooking = oncePer((story: Story) => book(story, -12, cancelledSession))

async function clientCancels(story: Story): Promise<void> {
  const { id: bookingId } = await cancelledBooking(story)
  const cancel = {
    idempotencyKey: 'demo:call-off',
    bookingId,
    expectedOwedMinor: 0,
    message: 'Sorry, I have a cold.',
    notify: true,
  }
  take(await cancelBooking(story.at(-9), await demoClient(story, cancelledSession.client), cancel))
}

const contestedBooking = oncePer((story: Story) => book(story, -12, contestedSession))

async function adaRecordsNoShow(story: Story): Promise<void> {
  const { id: bookingId } = await contestedBooking(story)
  const missed = { idempotencyKey: 'demo:no-show', bookingId, attendance: 'NO_SHOW' } as const
  take(await recordAttendance(story.at(-4, '17:00'), await ada(story), missed))
}

async function clientContests(story: Story): Promise<void> {
  const { id: bookingId } = await contestedBooking(story)
  const contest = {
    idempotencyKey: 'demo:contest',
    bookingId,
    message: 'I was in the waiting room from three o’clock. My camera was off.',
  }
  take(await contestNoShow(story.at(-3), await demoClient(story, contestedSession.client), contest))
}

/** Noor holds a slot and confirms it, or asks for it; Ada is notified. */
function noorBooks(session: SelfBooked): DemoStep {
  return {
    day: session.madeOn,
    run: async (story) => {
      const ports = story.at(session.madeOn)
      const noor = await demoClient(story, 'noor')
      const key = `demo:${session.day}:${session.time}`
      const start = story.moment(session.day, session.time)
      const services = await demoServices(story)
      const slot = { serviceId: services[session.service], start, durationMinutes: session.minutes }
      const held = take(await holdSlot(ports, noor, { ...slot, idempotencyKey: `${key}:hold` }))
      const confirm = { idempotencyKey: `${key}:confirm`, bookingId: held.booking.id, message: null }
      take(await confirmBooking(ports, noor, confirm))
    },
  }
}

async function book(story: Story, madeOn: number, { day, time, service, minutes, client }: DemoSession) {
  const services = await demoServices(story)
  const booked = await bookForClient(story.at(madeOn), await ada(story), {
    idempotencyKey: `demo:${day}:${time}`,
    serviceId: services[service],
    clientId: (await demoClient(story, client)).accountId,
    start: story.moment(day, time),
    durationMinutes: minutes,
    message: null,
    notify: false,
    override: [],
  })
  return take(booked).booking
}

export const demo: readonly DemoStep[] = [
  adaBooks(-12, lastWeek),
  { day: -12, run: cancelledBooking },
  { day: -12, run: contestedBooking },
  { day: -9, run: clientCancels },
  adaBooks(-6, thisWeek),
  ...groupSteps,
  adaBooks(-4, nextWeek),
  { day: -4, run: adaRecordsNoShow },
  { day: -3, run: clientContests },
  ...[...byNoorBefore, ...byNoorLately, askedByNoor].map(noorBooks),
]
