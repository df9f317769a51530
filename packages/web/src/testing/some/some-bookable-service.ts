import type { BookPage_ServiceQueryQuery } from '#web/gql/graphql.ts'
import { someFreeTimes } from '#web/testing/some/some-free-times.ts'

type Service = Extract<BookPage_ServiceQueryQuery['node'], { __typename: 'Service' }>

/** The fields about groups of a service for one client at a time. */
export const forOne = {
  capacity: 1,
  attendeesSee: 'NOBODY' as 'NOBODY' | 'NAMES',
  minimumPlaces: null as number | null,
  decideHoursBefore: null as number | null,
  answerHours: null as number | null,
}

/** What the booking page reads: an hour of Ada's voice coaching, the reader's own holds, and the free times. */
export function someBookableService(
  viewerHolds: Service['professional']['viewerHolds'] = [],
  freeTimes: BookPage_ServiceQueryQuery['freeTimes'] = someFreeTimes([]),
): BookPage_ServiceQueryQuery {
  const price = { __typename: 'Money', amountMinor: 8000, currency: 'EUR' } as const
  return {
    freeTimes,
    node: {
      __typename: 'Service',
      id: 's1',
      name: 'Voice coaching',
      colour: 'MOSS',
      active: true,
      horizonDays: 60,
      ...forOne,
      durations: [{ __typename: 'ServiceDuration', minutes: 60, price }],
      place: { __typename: 'Place', kind: 'ONLINE', hint: null },
      professional: {
        __typename: 'Professional',
        id: 'p1',
        handle: 'ada',
        displayName: 'Ada Moreau',
        avatarUrl: null,
        zone: 'America/New_York',
        isViewer: false,
        viewerHolds,
      },
    },
  }
}
