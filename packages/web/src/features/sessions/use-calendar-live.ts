import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCalendarLive_CalendarChangedSubscription } from '#web/gql/graphql.ts'

const calendarChangedSubscription = graphql(/* GraphQL */ `
  subscription UseCalendarLive_calendarChanged($after: EventCursor) {
    calendarChanged(after: $after) {
      kind
      cursor
      sessionId
      timeOffId
      practiceHolidays {
        version
      }
      session {
        id
        start
        end
        ...SessionEntry_session
      }
      timeOff {
        id
        label
        start
        end
        firstDate
        lastDate
        yearly
        startsLocal
        endsLocal
        version
      }
    }
  }
`)

export type CalendarChange = UseCalendarLive_CalendarChangedSubscription['calendarChanged']

const nothing = {}

/** Every change to the viewer's calendar, once each and in order. Objects with an id are already in the cache. */
export function useCalendarLive(onChange: (change: CalendarChange) => void): void {
  useLive({
    document: calendarChangedSubscription,
    variables: nothing,
    onChange: (data) => onChange(data.calendarChanged),
  })
}
