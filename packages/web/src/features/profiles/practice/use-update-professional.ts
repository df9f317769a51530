import type { ApolloCache } from '@apollo/client'
import { useAction } from '#web/apollo/use-action.ts'
import { writeOnboarding } from '#web/features/profiles/practice/write-onboarding.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseUpdateProfessional_UpdateProfessionalMutation } from '#web/gql/graphql.ts'

export const updateProfessionalMutation = graphql(/* GraphQL */ `
  mutation UseUpdateProfessional_updateProfessional($input: UpdateProfessionalInput!) {
    updateProfessional(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on UpdateProfessionalSuccess { professional { id handle profession zone version rescheduleNoticeMinutes cancellation { ...CancellationPolicy_policy } ...LimitsForm_practice } onboarding { nextStep completed pageSeen showsFirstSteps } }
    }
  }
`)

const result = (data: UseUpdateProfessional_UpdateProfessionalMutation) => data.updateProfessional

/** Schedules follow the zone of the practice, so they are read again where they are shown next. */
function update(cache: ApolloCache, { onboarding }: { onboarding: Parameters<typeof writeOnboarding>[1] }) {
  writeOnboarding(cache, onboarding)
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'schedules' })
}

/** Changes the viewer's practice. */
export function useUpdateProfessional() {
  return useAction({ document: updateProfessionalMutation, result, update })
}
