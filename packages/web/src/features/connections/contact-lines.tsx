import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { TextLink } from '#web/ui/buttons/text-link.tsx'

export const contactLinesFragment = graphql(/* GraphQL */ `
  fragment ContactLines_contact on Contact {
    email
    phone
    phoneVerified
  }
`)

/** The email address and the phone number that a connected person shares, as links. */
export function ContactLines({ contact }: { contact: FragmentType<typeof contactLinesFragment> }) {
  const t = useWords('ui')
  const { email, phone, phoneVerified } = readFragment(contactLinesFragment, contact)
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <li className="min-w-0 wrap-anywhere">
        <TextLink href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</TextLink>
      </li>
      {phone ? (
        <li>
          <TextLink href={`tel:${phone.replaceAll(' ', '')}`} className="figures whitespace-nowrap">
            {phone}
          </TextLink>{' '}
          {phoneVerified ? null : <span className="text-ink-faint">{`(${t('contact.unverified')})`}</span>}
        </li>
      ) : null}
    </ul>
  )
}
