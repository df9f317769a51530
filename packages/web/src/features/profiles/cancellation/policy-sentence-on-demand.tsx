import { onDemand } from '#web/ui/on-demand.tsx'

/** The words of a policy, loaded where they are shown. */
export const { Component: PolicySentenceOnDemand } = onDemand(() =>
  import('#web/features/profiles/cancellation/policy-sentence.tsx').then((module) => module.PolicySentence),
)
