import { limits } from '@hora/schema/limits'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { addDays, localTimeOf, startOfDate } from '#web/time/local-time.ts'

/** The free times of a service: the next ones, the dates with any, the times of one date and the hour of an earlier session. */
export const freeTimesFragment = graphql(/* GraphQL */ `
  fragment TimePicker_freeTimes on FreeTimesResult {
    ... on Error {
      code
    }
    ... on FreeTimes {
      durationMinutes
      minimumNoticeMinutes
      until
      reachesHorizon
      next {
        start
        placesLeft
        joins
      }
      sameTime {
        start
        placesLeft
        joins
      }
      days {
        date
        times
      }
      slots(date: $date) {
        start
        placesLeft
        joins
      }
    }
  }
`)

export type FreeTimesAnswer = FragmentType<typeof freeTimesFragment>

/** The service and length to book; for a move also the booking. */
export type Offer = { serviceId: string; durationMinutes: number; bookingId?: string }

/** What one request for free times answered: the times, or why there are none. */
export function readFreeTimes(answer: FreeTimesAnswer | null | undefined) {
  const read = readFragment(freeTimesFragment, answer)
  if (!read) return { times: undefined, code: undefined }
  return read.__typename === 'FreeTimes'
    ? { times: read, code: undefined }
    : { times: undefined, code: read.code }
}

/** Whether a day is after what one request looks at: the year that begins today. */
export const isBeyondYear = (day: string, today: string) => day > addDays(today, limits.freeTimesDays - 1)

/** Which free times are asked for: those from now on, or from a far day on, with the times of `day`. */
export function freeTimesVariables(day: string | undefined, now: string, zone: string) {
  const isFar = day && isBeyondYear(day, localTimeOf(now, zone).date)
  return { zone, date: day ?? null, from: isFar ? startOfDate(day, zone) : null }
}
