import { useLive } from '#web/apollo/use-live.ts'
import { graphql } from '#web/gql/gql.ts'

export const openSlotsChangedSubscription = graphql(/* GraphQL */ `
  subscription UseOpenSlotsLive_openSlotsChanged($serviceId: ID!, $after: EventCursor) {
    openSlotsChanged(serviceId: $serviceId, after: $after) {
      kind
      cursor
      from
      to
    }
  }
`)

/** The range of starts on screen; undefined while it is not known. */
type Span = { from: string; to: string } | undefined

/** Calls `onChange` when open time of the service changes within the range on screen. */
export function useOpenSlotsLive(serviceId: string, span: Span, onChange: () => void): void {
  useLive({
    document: openSlotsChangedSubscription,
    variables: { serviceId },
    onChange: ({ openSlotsChanged: { from, to } }) => {
      if (!span || meets(span, from, to)) onChange()
    },
  })
}

function meets(span: { from: string; to: string }, from: string | null, to: string | null): boolean {
  const endsBefore = to !== null && Temporal.Instant.compare(to, span.from) <= 0
  const startsAfter = from !== null && Temporal.Instant.compare(from, span.to) >= 0
  return !endsBefore && !startsAfter
}
