import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { readService } from '#features/services/data/read-services.ts'
import { updateService } from '#features/services/use-cases/update-service.ts'
import { must } from '#testing/must.ts'
import { runDueJobs } from '#testing/workers/run-jobs.ts'
import { codeOf, instant } from '../../testing/group.ts'
import { requestStage } from '../../testing/requests.ts'
import { cancelUpcoming } from '../cancel-upcoming.ts'
import { expireHold } from '../expire-hold.ts'

/** It is Monday 23 November 2026, 09:00 in Paris. Ada has 48 hours to answer a request. */
let stage: Awaited<ReturnType<typeof requestStage>>
let day = 0

beforeAll(async () => {
  stage = await requestStage()
})
afterAll(async () => await stage.world[Symbol.asyncDispose]())

/** Ten in the morning in Paris on a weekday that no other test uses, a week ahead at least. */
function freshTime(): string {
  day += 1
  const weekday = 24 * (day + 2 * Math.floor((day - 1) / 5))
  return instant('2026-11-29T09:00:00Z').add({ hours: weekday }).toString()
}

const hourLater = (start: string, hours = 1) => instant(start).add({ hours }).toString()

const aClient = async () => await aClientOf(stage.world, stage.ada)

describe('confirmBooking of a service that asks for approval', () => {
  test('asks for the time, keeps it for 48 hours, and takes it from all others', async () => {
    const [start, noor, other] = [freshTime(), await aClient(), await aClient()]
    const asked = await stage.ask(noor, start, 'Is it possible?')
    const heldUntil = stage.world.clock.now().add({ hours: 48 }).toString()
    expect(asked).toMatchObject({ status: 'requested', heldUntil, confirmedAt: null })
    expect(codeOf(await stage.hold(other, start))).toBe('SLOT_TAKEN')
    expect(codeOf(await stage.hold(noor, start))).toBe('BOOKED_BY_YOU')
    expect(await stage.slots(other, start.slice(0, 10))).not.toContain('09:00 1')
    expect(codeOf(await stage.bookFor(other, start))).toBe('SLOT_TAKEN')
  })

  test('a client has five open requests at most, which the limit of holds does not count', async () => {
    const noor = await aClient()
    const first = await stage.ask(noor, freshTime())
    for (let each = 1; each < 5; each++) await stage.ask(noor, freshTime())
    const start = freshTime()
    expect(codeOf(await stage.hold(noor, start))).toBe('TOO_MANY_REQUESTS')
    must(await stage.withdraw(noor, first.id))
    const { booking } = must(await stage.hold(noor, start))
    must(await stage.confirm(noor, booking.id))
  })

  test('turning approval on or off later changes no open request and no hold', async () => {
    const noor = await aClient()
    const asked = await stage.ask(noor, freshTime())
    const { booking: hold } = must(await stage.hold(noor, freshTime()))
    await change(null)
    expect((await stage.stored(asked.id))?.status).toBe('requested')
    expect(must(await stage.confirm(noor, hold.id)).booking.status).toBe('requested')
    const booked = await stage.book(noor, freshTime())
    await change(24)
    expect((await stage.stored(booked.id))?.status).toBe('confirmed')
    expect(codeOf(await stage.approve(booked.id))).toBe('WRONG_STATE')
    await change(48)
  })

  test('a booking that the professional makes needs no approval', async () => {
    const { booking } = must(await stage.bookFor(await aClient(), freshTime()))
    expect(booking).toMatchObject({ status: 'confirmed', policy: { answerHours: null } })
  })
})

/** Turns approval on or off. */
async function change(answerHours: number | null): Promise<void> {
  const { world, ada, serviceId } = stage
  const service = await readService(world.ports.db, serviceId)
  const expectedVersion = service?.version ?? 0
  must(await updateService(world.ports, ada, { serviceId, expectedVersion, answerHours }))
}

describe('approveRequest', () => {
  test('books the time for the terms of the request', async () => {
    const noor = await aClient()
    const asked = await stage.ask(noor, freshTime())
    const { booking } = must(await stage.approve(asked.id))
    expect(booking).toMatchObject({ status: 'confirmed', priceMinor: asked.priceMinor, heldUntil: null })
    expect(codeOf(await stage.approve(asked.id))).toBe('ALREADY_APPROVED')
    expect(codeOf(await stage.decline(asked.id))).toBe('ALREADY_APPROVED')
    expect(codeOf(await stage.withdraw(noor, asked.id))).toBe('ALREADY_APPROVED')
  })

  // Failure 26: approval after a move.
  test('a move by the client or the professional keeps the booking confirmed, and a request is not moved', async () => {
    const noor = await aClient()
    const asked = await stage.ask(noor, freshTime())
    expect(codeOf(await stage.move(noor, asked.id, freshTime(), 2))).toBe('WRONG_STATE')
    must(await stage.approve(asked.id))
    const byClient = must(await stage.move(noor, asked.id, freshTime(), 3)).booking
    expect(byClient.status).toBe('confirmed')
    const byProfessional = must(await stage.move(stage.ada, asked.id, freshTime(), 4)).booking
    expect(byProfessional.status).toBe('confirmed')
  })

  test('an approved booking is cancelled and restored without a second approval', async () => {
    const noor = await aClient()
    const asked = await stage.ask(noor, freshTime())
    must(await stage.approve(asked.id))
    must(await stage.cancel(noor, asked.id))
    expect(must(await stage.undo(noor, asked.id)).booking.status).toBe('confirmed')
  })
})

describe('withdrawRequest', () => {
  test('costs nothing and opens the time at once', async () => {
    const [start, noor, other] = [freshTime(), await aClient(), await aClient()]
    const asked = await stage.ask(noor, start)
    const { booking } = must(await stage.withdraw(noor, asked.id))
    expect(booking).toMatchObject({ status: 'withdrawn', cancelledOwedMinor: 0, cancelledLate: false })
    expect(codeOf(await stage.approve(asked.id))).toBe('REQUEST_WITHDRAWN')
    must(await stage.hold(other, start))
  })
})

describe('declineRequest', () => {
  test('ends the request with a message, and opens the time at once', async () => {
    const [start, noor, other] = [freshTime(), await aClient(), await aClient()]
    const asked = await stage.ask(noor, start)
    expect(must(await stage.decline(asked.id, { message: 'I am away.' })).booking.status).toBe('declined')
    expect(codeOf(await stage.withdraw(noor, asked.id))).toBe('ALREADY_DECLINED')
    must(await stage.hold(other, start))
  })

  test('suggests only times that are free for the client', async () => {
    const [start, noor, other] = [freshTime(), await aClient(), await aClient()]
    const taken = hourLater(start, 2)
    must(await stage.hold(other, taken))
    const asked = await stage.ask(noor, start)
    expect(codeOf(await stage.decline(asked.id, { suggest: [hourLater(start), taken] }))).toBe('SLOT_TAKEN')
    expect((await stage.stored(asked.id))?.status).toBe('requested')
    must(await stage.decline(asked.id, { suggest: [hourLater(start)] }))
    expect(await stage.stored(asked.id)).toMatchObject({
      status: 'declined',
      suggestedStarts: [hourLater(start)],
    })
  })
})

describe('acceptSuggestedTime', () => {
  test('books a suggested time without a second approval, once, for the terms of the request', async () => {
    const [start, noor] = [freshTime(), await aClient()]
    const [one, two] = [hourLater(start), hourLater(start, 2)]
    const asked = await stage.ask(noor, start)
    must(await stage.decline(asked.id, { suggest: [one, two] }))
    await stage.world.ports.db.sql`
      update services set durations = '[{"minutes": 60, "priceMinor": 9900}]' where id = ${stage.serviceId}`
    const key = { idempotencyKey: 'the same key' }
    const { booking } = must(await stage.accept(noor, asked.id, one, key))
    expect(booking).toMatchObject({ status: 'confirmed', start: one, priceMinor: asked.priceMinor })
    expect(must(await stage.accept(noor, asked.id, one, key)).booking.id).toBe(booking.id)
    expect(codeOf(await stage.accept(noor, asked.id, two))).toBe('SUGGESTION_GONE')
    expect(await stage.stored(asked.id)).toMatchObject({ status: 'declined', suggestedStarts: [] })
  })

  test('refuses what was not suggested, what others have taken, and everybody but its client', async () => {
    const [start, noor, other] = [freshTime(), await aClient(), await aClient()]
    const suggested = hourLater(start)
    const asked = await stage.ask(noor, start)
    must(await stage.decline(asked.id, { suggest: [suggested] }))
    expect(codeOf(await stage.accept(noor, asked.id, start))).toBe('SUGGESTION_GONE')
    expect(codeOf(await stage.accept(other, asked.id, suggested))).toBe('NOT_FOUND')
    expect(codeOf(await stage.accept(stage.ada, asked.id, suggested))).toBe('NOT_ALLOWED')
    must(await stage.hold(other, suggested))
    expect(codeOf(await stage.accept(noor, asked.id, suggested))).toBe('SLOT_TAKEN')
    expect((await stage.stored(asked.id))?.suggestedStarts).toEqual([suggested])
  })

  test('of two presses at once one books, and the other finds the suggestion used', async () => {
    const [start, noor] = [freshTime(), await aClient()]
    const [one, two] = [hourLater(start), hourLater(start, 2)]
    const asked = await stage.ask(noor, start)
    must(await stage.decline(asked.id, { suggest: [one, two] }))
    const answers = await Promise.all([stage.accept(noor, asked.id, one), stage.accept(noor, asked.id, two)])
    expect(answers.map(codeOf).toSorted()).toEqual(['SUGGESTION_GONE', null])
  })
})

// Failure 25: a request never outlives its hour.
describe('the end of a request', () => {
  test('counts at once: the next client takes the time, and both sides of the old request get one message', async () => {
    const [start, noor, other] = [freshTime(), await aClient(), await aClient()]
    const asked = await stage.ask(noor, start)
    stage.world.clock.advance({ hours: 48 })
    expect(codeOf(await stage.approve(asked.id))).toBe('REQUEST_EXPIRED')
    must(await stage.hold(other, start))
    expect(await stage.stored(asked.id)).toMatchObject({ status: 'unanswered' })
    await runDueJobs(stage.world)
    await expireHold(stage.world.ports, asked.id)
    const rows = await stage.world.ports.db.sql`
      select kind, count(*)::int as lines from notifications
      where subject_id = ${asked.id} and kind = 'request_unanswered' group by kind`
    expect(rows).toEqual([{ kind: 'request_unanswered', lines: 2 }])
  })

  test('is written by its job, and dated with its moment', async () => {
    const asked = await stage.ask(await aClient(), freshTime())
    stage.world.clock.advance({ hours: 50 })
    await runDueJobs(stage.world)
    const [change] = await stage.world.ports.db.sql`
      select kind, occurred_at from booking_changes where booking_id = ${asked.id} order by occurred_at desc limit 1`
    expect(change?.['kind']).toBe('unanswered')
    expect(Temporal.Instant.from(String(change?.['occurred_at']))).toEqual(instant(asked.heldUntil as string))
  })
})

test('a block declines or withdraws open requests in the name of the person who blocked', async () => {
  const { world, ada } = stage
  for (const [by, status] of [
    ['client', 'withdrawn'],
    ['professional', 'declined'],
  ] as const) {
    const noor = await aClient()
    const asked = await stage.ask(noor, freshTime())
    const pair = { professionalId: ada.professionalId, clientId: noor.accountId }
    await cancelUpcoming(world.ports, { ...pair, endedBy: by === 'client' ? noor.accountId : ada.accountId })
    expect((await stage.stored(asked.id))?.status).toBe(status)
  }
})
