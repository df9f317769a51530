import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

export const groupTermsFragment = graphql(/* GraphQL */ `
  fragment GroupTerms_service on Service {
    id
    capacity
    attendeesSee
    minimumPlaces
    decideHoursBefore
  }
`)

export type GroupTermsProps = { service: FragmentType<typeof groupTermsFragment> }

/** What a group is, before a client joins one: how many people, whether it takes place, and who sees whose name. */
export function GroupTerms({ service }: GroupTermsProps) {
  const t = useWords('bookings/group')
  const { duration } = useFormats()
  const { capacity, attendeesSee, minimumPlaces, decideHoursBefore } = readFragment(
    groupTermsFragment,
    service,
  )
  const sentences = [
    t('terms.size', { count: capacity }),
    minimumPlaces !== null && decideHoursBefore !== null
      ? t('terms.minimum', { count: minimumPlaces, length: duration(decideHoursBefore * 60) })
      : '',
    attendeesSee === 'NAMES' ? t('names.may') : '',
  ]
  return <span>{sentences.filter(Boolean).join(' ')}</span>
}
