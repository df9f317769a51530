import type { ApolloClient } from '@apollo/client'
import { keepOnboarding, updateFirstStepsMutation } from '#web/features/first-steps/update-first-steps.ts'

/** Ticks off the page that clients see. A failure is silent: the next look ticks it off. */
export async function markPageSeen(client: ApolloClient): Promise<void> {
  await client
    .mutate({
      mutation: updateFirstStepsMutation,
      variables: { input: { pageSeen: true } },
      update: (cache, { data }) => {
        const answer = data?.updateFirstSteps
        if (answer?.__typename === 'UpdateFirstStepsSuccess') keepOnboarding(cache, answer)
      },
    })
    .catch(() => undefined)
}
