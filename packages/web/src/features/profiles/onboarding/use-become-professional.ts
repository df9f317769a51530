import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseBecomeProfessional_BecomeProfessionalMutation } from '#web/gql/graphql.ts'

export const becomeProfessionalMutation = graphql(/* GraphQL */ `
  mutation UseBecomeProfessional_becomeProfessional($input: BecomeProfessionalInput!) {
    becomeProfessional(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on BecomeProfessionalSuccess { viewer { professional { id handle profession zone version rescheduleNoticeMinutes cancellation { ...CancellationPolicy_policy } } onboarding { nextStep completed pageSeen showsFirstSteps } } }
    }
  }
`)

const result = (data: UseBecomeProfessional_BecomeProfessionalMutation) => data.becomeProfessional

/** Makes the viewer a professional. */
export function useBecomeProfessional() {
  return useAction({ document: becomeProfessionalMutation, result })
}
