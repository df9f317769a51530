import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changesStage } from '../../testing/known-booking.ts'
import { mutateBooking } from '../../testing/mutate-booking.ts'

/** What both sides read of a request, through the graph, the bell and their mail. Ada has 48 hours to answer. */
let stage: Awaited<ReturnType<typeof changesStage>>
let day = 0

beforeAll(async () => {
  stage = await changesStage({
    answerHours: 48,
    placeKind: 'link',
    placeDetail: 'https://meet.example.org/ada',
  })
})
afterAll(async () => await stage.world[Symbol.asyncDispose]())

const request = `status answerUntil suggestedStarts viewerCanAnswer viewerCanWithdraw viewerCanCancel
  viewerCanReschedule place { detail } policy { answerHours } changes { kind actor message }`

function freshTime(): string {
  day += 1
  const weekday = 24 * (day + 2 * Math.floor((day - 1) / 5))
  return Temporal.Instant.from('2026-12-06T09:00:00Z').add({ hours: weekday }).toString()
}

async function ask(message?: string) {
  const start = freshTime()
  const { noor, service, mutate } = stage
  const held = await mutate(noor, 'holdSlot', { serviceId: service, start, durationMinutes: 60 })
  stage.world.clock.advance({ seconds: 1 })
  return await mutate(noor, 'confirmBooking', { bookingId: held.id, message })
}

async function seen(by: typeof stage.ada | typeof stage.noor, id: string) {
  const { node } = await stage.world
    .as(by)
    .get<{ node: Readonly<Record<string, unknown>> }>(
      `{ node(id: "${id}") { ... on Booking { ${request} } } }`,
    )
  return node
}

/** What somebody got about it: the newest lines of the bell, and the mails. */
async function got(who: typeof stage.ada | typeof stage.noor, known: number) {
  await stage.settle()
  const mails = await stage.mails(who)
  return { kind: (await stage.bell(who)).lines[0]?.['kind'], mails: mails.slice(known) }
}

/** The mails that somebody has by now, with those that are due. */
async function countOf(who: typeof stage.ada | typeof stage.noor) {
  await stage.settle()
  return (await stage.mails(who)).length
}

describe('confirmBooking asks', () => {
  test('the professional, with the message, and nobody reads the link of the room', async () => {
    const known = await countOf(stage.ada)
    const { id, status } = await ask('Is it possible?')
    expect(status).toBe('REQUESTED')
    expect(await seen(stage.noor, id)).toMatchObject({
      status: 'REQUESTED',
      answerUntil: stage.world.clock.now().add({ hours: 48 }).toString(),
      viewerCanAnswer: false,
      viewerCanWithdraw: true,
      viewerCanCancel: false,
      viewerCanReschedule: false,
      place: { detail: null },
      policy: { answerHours: 48 },
    })
    expect(await seen(stage.ada, id)).toMatchObject({ viewerCanAnswer: true, viewerCanWithdraw: false })
    const { kind, mails } = await got(stage.ada, known)
    expect(kind).toBe('BOOKING_REQUESTED')
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual(['A client asks for a session'])
    expect(mails[0]?.text).toContain('Is it possible?')
  })

  test('openRequests lists it until it ends, the first to end first', async () => {
    const { id } = await ask()
    const list = async () => {
      const { openRequests } = await stage.world
        .as(stage.ada)
        .get<{ openRequests: { id: string; answerUntil: string }[] }>('{ openRequests { id answerUntil } }')
      return openRequests
    }
    const found = await list()
    expect(found.map((each) => each.id)).toContain(id)
    const ends = found.map(({ answerUntil }) => answerUntil)
    expect(ends).toEqual(ends.toSorted())
    stage.world.clock.advance({ hours: 48 })
    expect(await list()).toEqual([])
    expect(await seen(stage.noor, id)).toMatchObject({ status: 'UNANSWERED', answerUntil: null })
  })
})

// Failure 24: the links of a mail open pages, and none of them carries an answer.
test('every link of a mail about a request opens a page of a side, without anything to do', async () => {
  const known = await countOf(stage.ada)
  await ask()
  const { mails } = await got(stage.ada, known)
  const links = [...(mails[0]?.text ?? '').matchAll(/https?:\/\/\S+/g)].map(([url]) => new URL(url))
  expect(links.length).toBeGreaterThan(0)
  for (const { pathname, search } of links) {
    expect(search).not.toMatch(/approve|decline|withdraw|do=/)
    expect(pathname).toMatch(/^\/(sessions|settings)(\/|$)|^\/$/)
  }
})

describe('approveRequest', () => {
  test('tells the client that their request was approved, with the file for their calendar', async () => {
    const { id } = await ask()
    const known = await countOf(stage.noor)
    await stage.mutate(stage.ada, 'approveRequest', { bookingId: id, message: 'See you!' })
    const { kind, mails } = await got(stage.noor, known)
    expect(kind).toBe('BOOKING_CONFIRMED')
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual(['Your request was approved'])
    expect(mails[0]?.text).toContain('See you!')
    expect(mails[0]?.text).toContain('https://meet.example.org/ada')
    expect(await seen(stage.noor, id)).toMatchObject({
      status: 'CONFIRMED',
      changes: [{ kind: 'HELD' }, { kind: 'REQUESTED' }, { kind: 'APPROVED', actor: 'PROFESSIONAL' }],
    })
  })
})

describe('declineRequest', () => {
  test('tells the client once, with the message and the other times', async () => {
    const { id, start } = await ask()
    const known = await countOf(stage.noor)
    const other = Temporal.Instant.from(start).add({ hours: 2 }).toString()
    const input = { bookingId: id, message: 'I am away then.', suggestedStarts: [other] }
    await stage.mutate(stage.ada, 'declineRequest', input)
    const { kind, mails } = await got(stage.noor, known)
    expect(kind).toBe('REQUEST_DECLINED')
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual(['Your request was declined'])
    expect(mails[0]?.text).toContain('I am away then.')
    expect(mails[0]?.text).toContain('Other times')
    expect(await seen(stage.noor, id)).toMatchObject({ status: 'DECLINED', suggestedStarts: [other] })
    const accepted = await stage.mutate(stage.noor, 'acceptSuggestedTime', { bookingId: id, start: other })
    expect(accepted).toMatchObject({ status: 'CONFIRMED', start: other })
    expect(await seen(stage.noor, id)).toMatchObject({ suggestedStarts: [] })
  })

  test('refuses the same time twice, a fourth one, and one that is past', async () => {
    const { id, start } = await ask()
    const at = (hours: number) => Temporal.Instant.from(start).add({ hours }).toString()
    const codes = []
    for (const suggestedStarts of [[at(1), at(1)], [at(1), at(2), at(3), at(4)], ['2026-11-02T09:00:00Z']]) {
      const input = { bookingId: id, suggestedStarts, idempotencyKey: stage.world.ports.newId() }
      codes.push((await mutateBooking(stage.world, stage.ada, 'declineRequest', input)).code)
    }
    expect(codes).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'TIME_PASSED'])
  })
})

describe('withdrawRequest', () => {
  test('tells the professional, unless they were not told of the request yet', async () => {
    const known = await countOf(stage.ada)
    const { id } = await ask()
    await stage.settle()
    await stage.mutate(stage.noor, 'withdrawRequest', { bookingId: id })
    const { kind, mails } = await got(stage.ada, known)
    expect(kind).toBe('REQUEST_WITHDRAWN')
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual([
      'A client asks for a session',
      'A client withdrew a request',
    ])
    const before = await countOf(stage.ada)
    const { id: again } = await ask()
    await stage.mutate(stage.noor, 'withdrawRequest', { bookingId: again })
    expect((await got(stage.ada, before)).mails).toEqual([])
  })
})
