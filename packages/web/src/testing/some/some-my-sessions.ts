import { vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { myProfessionalsQuery } from '#web/features/connections/professionals/my-professionals-query.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { alone, unasked } from '#web/testing/some/some-booking.ts'
import { someCancellation } from '#web/testing/some/some-cancellation.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

export const now = Temporal.Instant.from('2026-11-21T09:00:00Z')
export const day = (days: number) => now.add({ hours: 24 * days })
export const iso = (moment: Temporal.Instant) => moment.toString()
export const span = (days: number) => ({ start: iso(day(days)), end: iso(day(days).add({ minutes: 60 })) })

export const professional = {
  __typename: 'Professional',
  id: 'p1',
  handle: 'ada',
  displayName: 'Ada Moreau',
  avatarUrl: null,
  profession: 'Coach',
  zone: 'Europe/Paris',
  connectedSince: '2026-10-22T09:00:00Z' as string | null,
} as const
export const place = { __typename: 'Place', kind: 'PHONE', hint: null, detail: '+33 1 23 45 67 89' } as const

export const booking = (
  id: string,
  name: string,
  days: number,
  status: 'CONFIRMED' | 'HELD' = 'CONFIRMED',
) => ({
  __typename: 'Booking' as const,
  id,
  ...span(days),
  status,
  outcome: null,
  ...alone,
  ...unasked,
  heldUntil: null,
  icsUrl: `/bookings/${id}.ics`,
  place,
  service: {
    __typename: 'Service' as const,
    id: 's1',
    name,
    colour: 'MOSS' as const,
    active: true,
    attendeesSee: 'NOBODY' as const,
  },
  professional,
})

export const list = (...nodes: ReturnType<typeof booking>[]) => ({
  myBookings: {
    __typename: 'QueryMyBookingsConnection' as const,
    edges: nodes.map((node) => ({
      __typename: 'QueryMyBookingsConnectionEdge' as const,
      cursor: node.id,
      node,
    })),
    pageInfo: { __typename: 'PageInfo' as const, endCursor: null, hasNextPage: false },
  },
})

export const wholeBooking = (canChange: boolean) => ({
  node: {
    ...booking('b1', 'Coaching', 2),
    zone: 'Europe/Paris',
    version: 1,
    ...someCancellation(day(1).toString()),
    rescheduleUntil: day(1).toString(),
    viewerCanCancel: canChange,
    viewerCanReschedule: canChange,
    contestedAt: null,
    contestUntil: null,
    price: { __typename: 'Money' as const, amountMinor: 0, currency: 'EUR' },
    service: { ...booking('b1', 'Coaching', 2).service, horizonDays: 60 },
    sessionId: 's9',
    professional: {
      ...professional,
      isViewer: false,
      connectedSince: day(-30).toString() as string | null,
    },
    changes: [],
  },
})

/** Time passes, and the tab is shown again. */
export function at(moment: Temporal.Instant) {
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(moment)
  document.dispatchEvent(new Event('visibilitychange'))
}

/** A client of Ada's, at a fixed moment. Returns what ends it. */
export function aClientOfAda() {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now.epochMilliseconds) })
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(now)
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  answer(myProfessionalsQuery, () => ({
    professionals: {
      __typename: 'QueryProfessionalsConnection',
      edges: [{ __typename: 'QueryProfessionalsConnectionEdge', cursor: 'c', node: professional }],
    },
  }))
  return () => vi.restoreAllMocks()
}
