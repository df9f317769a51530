import { skipToken, useQuery } from '@apollo/client/react'
import { graphql } from '#web/gql/gql.ts'
import type { SlotReasons_ReasonsAgainstQueryQuery } from '#web/gql/graphql.ts'

export const reasonsAgainstQuery = graphql(/* GraphQL */ `
  query SlotReasons_reasonsAgainstQuery($serviceId: ID!, $durationMinutes: Int!, $start: Instant!) {
    reasonsAgainst(serviceId: $serviceId, durationMinutes: $durationMinutes, start: $start) {
      reason
      override
      clientName
      groupName
      holidayNames {
        language
        text
      }
      meetsFrom
      meetsUntil
      bufferMinutes
      bufferSide
      sessionId
      timeOffId
    }
  }
`)

type Asked = { serviceId: string; durationMinutes: string; start: string }
type Reasons = SlotReasons_ReasonsAgainstQueryQuery['reasonsAgainst']

const none: Reasons = []

/** Everything against a time, as soon as the service is known. The list is empty while it loads. */
export function useReasonsAgainst({ serviceId, durationMinutes, start }: Asked): Reasons {
  const asked = { serviceId, durationMinutes: Number(durationMinutes), start }
  const { data } = useQuery(
    reasonsAgainstQuery,
    serviceId && durationMinutes ? { variables: asked, fetchPolicy: 'cache-and-network' } : skipToken,
  )
  return data?.reasonsAgainst ?? none
}
