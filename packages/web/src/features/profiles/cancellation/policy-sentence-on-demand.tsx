import { type ComponentProps, lazy, Suspense } from 'react'

const Sentence = lazy(() =>
  import('#web/features/profiles/cancellation/policy-sentence.tsx').then((module) => ({
    default: module.PolicySentence,
  })),
)

/** The words of a policy, loaded where they are shown. */
export function PolicySentenceOnDemand(props: ComponentProps<typeof Sentence>) {
  return (
    <Suspense>
      <Sentence {...props} />
    </Suspense>
  )
}
