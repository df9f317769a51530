import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeGlobalId } from '#graph/global-id.ts'
import { attendanceStage } from '../testing/attendance.ts'

/** What each reader says of a session by the clock, before its job wrote anything and after. */
let stage: Awaited<ReturnType<typeof attendanceStage>>

beforeAll(async () => {
  stage = await attendanceStage()
})
afterAll(async () => await stage.world[Symbol.asyncDispose]())

const rights = `viewerCanCancel viewerCanReschedule viewerCanRecordAttendance viewerCanContestNoShow contestUntil
  contestedAt place { hint detail }`
const around = '(from: "2026-11-01T00:00:00Z", to: "2027-01-20T00:00:00Z", first: 100)'

async function seen({ id, sessionId }: { id: string; sessionId: string }) {
  const { world, ada, noor, client } = stage
  const [session, booking] = [encodeGlobalId('Session', sessionId), encodeGlobalId('Booking', id)]
  const byAda = await world.as(ada).get<{ calendar: { edges: { node: { id: string } }[] } }>(`{
    session: node(id: "${session}") { ... on Session { status bookings { status ${rights} } } }
    client: node(id: "${client}") { ... on Client { lastSessionAt nextSessionAt
      bookings(first: 50) { edges { node { id status } } } } }
    calendar${around} { edges { node { id status bookings { status ${rights} } } } } }`)
  const list = `{ edges { node { id status ${rights} } } }`
  const byNoor = await world.as(noor).get(`{
    booking: node(id: "${booking}") { ... on Booking { status ${rights} } }
    upcoming: myBookings(when: UPCOMING, first: 50) ${list} past: myBookings(when: PAST, first: 50) ${list} }`)
  const own = byAda.calendar.edges.filter(({ node }) => node.id === session)
  return { byAda: { ...byAda, calendar: own }, byNoor }
}

test.each([
  [0, 'SCHEDULED', 'CONFIRMED'],
  [60, 'LIVE', 'CONFIRMED'],
  [119, 'LIVE', 'CONFIRMED'],
  [120, 'ENDED', 'CONFIRMED'],
  [179, 'ENDED', 'CONFIRMED'],
  [180, 'COMPLETED', 'ATTENDED'],
  [60 * 24 * 20, 'COMPLETED', 'ATTENDED'],
  [60 * 24 * 40, 'COMPLETED', 'ATTENDED'],
])(
  '%i minutes later a session is %s and its place %s for every reader, before the job and after',
  async (minutes, session, booking) => {
    const made = await stage.sessionIn(60)
    stage.world.clock.advance({ minutes })
    const before = await seen(made)
    expect(before).toMatchObject({
      byAda: { session: { status: session, bookings: [{ status: booking }] } },
      byNoor: { booking: { status: booking } },
    })
    await stage.complete()
    expect(await seen(made)).toEqual(before)
    stage.world.clock.advance({ hours: 24 })
  },
)
