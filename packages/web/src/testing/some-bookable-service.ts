import type { BookPage_ServiceQueryQuery } from '#web/gql/graphql.ts'

type Service = Extract<BookPage_ServiceQueryQuery['node'], { __typename: 'Service' }>

/** The fields about groups of a service for one client at a time. */
export const forOne = {
  capacity: 1,
  attendeesSee: 'NOBODY' as 'NOBODY' | 'NAMES',
  minimumPlaces: null as number | null,
  decideHoursBefore: null as number | null,
  answerHours: null as number | null,
}

/** What the booking page reads of a service: an hour of Ada's voice coaching. `viewerHolds`: the reader's own holds. */
export function someBookableService(
  viewerHolds: Service['professional']['viewerHolds'] = [],
): BookPage_ServiceQueryQuery {
  const price = { __typename: 'Money', amountMinor: 8000, currency: 'EUR' } as const
  return {
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

/** The open times of a service for one person, by their starts. */
export const someOpenSlots = (...starts: readonly string[]) => ({
  openSlots: {
    __typename: 'OpenSlots' as const,
    minimumNoticeMinutes: 0,
    slots: starts.map((start) => ({ __typename: 'Slot' as const, start, placesLeft: 1, joins: false })),
  },
})

/** An open time of a group; `joins`: there is a session already. */
export const someGroupSlot = (start: string, placesLeft: number, joins = true) => ({
  __typename: 'Slot' as const,
  start,
  placesLeft,
  joins,
})
