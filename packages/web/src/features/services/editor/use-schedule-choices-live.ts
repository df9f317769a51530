import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'

const scheduleChoicesChangedSubscription = graphql(/* GraphQL */ `
  subscription UseScheduleChoicesLive_schedulesChanged($after: EventCursor) {
    schedulesChanged(after: $after) {
      kind
      cursor
      schedule {
        id
        name
        main
      }
    }
  }
`)

const nothing = {}

/** Keeps the schedules a service can use up to date. `onListChanged`: one was added or deleted. */
export function useScheduleChoicesLive(onListChanged: () => void): void {
  useLive({
    document: scheduleChoicesChangedSubscription,
    variables: nothing,
    onChange: ({ schedulesChanged: { kind } }) => {
      if (kind !== 'CHANGED') onListChanged()
    },
  })
}
