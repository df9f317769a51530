import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'

const clientSessionsChangedSubscription = graphql(/* GraphQL */ `
  subscription UseClientSessionsLive_calendarChanged($after: EventCursor) {
    calendarChanged(after: $after) {
      kind
      cursor
    }
  }
`)

const nothing = {}

/** Reports changes to the viewer's calendar, so that the bookings of a client are loaded again. */
export function useClientSessionsLive(onChange: () => void): void {
  useLive({ document: clientSessionsChangedSubscription, variables: nothing, onChange })
}
