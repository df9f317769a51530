import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Avatar } from '#web/ui/marks/avatar.tsx'

const fragment = graphql(/* GraphQL */ `
  fragment InvitationLetter_invitationFragment on InvitationPreview {
    expiresAt
    message
    status
    professional {
      displayName
      avatarUrl
      profession
      bio
    }
  }
`)

type Props = { invitation: FragmentType<typeof fragment> }

/** The inviter, with their own message. */
export function InvitationLetter(props: Props) {
  const t = useWords('connections/join')
  const { day } = useFormats()
  const { professional, message, expiresAt, status } = readFragment(fragment, props.invitation)
  return (
    <section className="rounded-lg border border-rule bg-leaf p-5 sm:p-7">
      <div className="flex items-center gap-4">
        <Avatar name={professional.displayName} src={professional.avatarUrl} size="lg" />
        <div className="min-w-0">
          <p className="font-serif text-xl font-medium text-balance break-words">
            {professional.displayName}
          </p>
          <p className="text-sm break-words text-ink-soft">{professional.profession}</p>
        </div>
      </div>
      {professional.bio ? (
        <p className="mt-5 text-sm break-words whitespace-pre-line text-ink-soft">{professional.bio}</p>
      ) : null}
      {message ? (
        <blockquote className="mt-5 border-l-2 border-ribbon pl-4 font-serif text-lg break-words whitespace-pre-line italic">
          {message}
        </blockquote>
      ) : null}
      {status === 'PENDING' ? (
        <p className="mt-5 border-t border-rule pt-4 text-sm text-ink-faint">
          {t('letter.until', { day: day(expiresAt) })}
        </p>
      ) : null}
    </section>
  )
}
