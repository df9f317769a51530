import type { CancellationPolicy } from '@hora/schema/cancellation-policy'
import { graphql } from '#web/gql/gql.ts'
import type { CancellationPolicy_PolicyFragment } from '#web/gql/graphql.ts'

export const cancellationPolicyFragment = graphql(/* GraphQL */ `
  fragment CancellationPolicy_policy on CancellationPolicy {
    tiers {
      noticeMinutes
      owedPercent
    }
    graceMinutes
    insideLastTier
  }
`)

/** The policy in the form of the rules that both sides share. */
export function policyOf({
  insideLastTier,
  ...policy
}: CancellationPolicy_PolicyFragment): CancellationPolicy {
  return { version: 2, ...policy, insideLastTier: insideLastTier === 'OWES' ? 'owes' : 'asks' }
}
