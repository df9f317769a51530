import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'

const schedulesChangedSubscription = graphql(/* GraphQL */ `
  subscription UseSchedulesLive_schedulesChanged($after: EventCursor) {
    schedulesChanged(after: $after) {
      kind
      cursor
      schedule {
        id
        ...AvailabilityPage_schedule
      }
    }
  }
`)

const nothing = {}

/** Keeps the viewer's schedules up to date with other windows. `onListChanged`: one was added or deleted. */
export function useSchedulesLive(onListChanged: () => void): void {
  useLive({
    document: schedulesChangedSubscription,
    variables: nothing,
    onChange: ({ schedulesChanged: { kind } }) => {
      if (kind !== 'CHANGED') onListChanged()
    },
  })
}
