import { useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useLive } from '#web/apollo/use-live.ts'
import { myProfessionalsQuery } from '#web/features/connections/professionals/my-professionals-query.ts'
import { graphql } from '#web/gql/gql.ts'

export const professionalsChangedSubscription = graphql(/* GraphQL */ `
  subscription UseMyProfessionals_connectionsChanged($after: EventCursor) {
    connectionsChanged(after: $after) {
      kind
      cursor
      professionalId
    }
  }
`)

const nothing = {}

/** Calls back when a professional of the viewer changed, or is no longer theirs. */
export function useProfessionalLive(professionalId: string | undefined, onChange: () => void): void {
  useLive({
    document: professionalsChangedSubscription,
    variables: nothing,
    skip: !professionalId,
    onChange: ({ connectionsChanged }) => {
      if (connectionsChanged.professionalId === professionalId) onChange()
    },
  })
}

/** The professionals the viewer is a client of, kept up to date. */
export function useMyProfessionals() {
  const { data, error, refetch } = useQuery(myProfessionalsQuery)
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useLive({ document: professionalsChangedSubscription, variables: nothing, onChange: again })
  const professionals = data?.professionals.edges.map(({ node }) => node)
  return { professionals, failed: errorCode(error), reference: referenceOfError(error), again }
}
