import { cancellationSentence } from '@hora/schema/cancellation-sentence'
import { cancellationPolicyFragment, policyOf } from '#web/features/profiles/cancellation/policy-fragment.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { useLanguage } from '#web/i18n/use-language.ts'

type Props = { policy: FragmentType<typeof cancellationPolicyFragment> }

/** What a policy says, in the words of the reader's language. */
export function PolicySentence({ policy }: Props) {
  const { language } = useLanguage()
  return (
    <span>{cancellationSentence(policyOf(readFragment(cancellationPolicyFragment, policy)), language)}</span>
  )
}
