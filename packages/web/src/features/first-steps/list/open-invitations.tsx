import { Link } from '@tanstack/react-router'
import type { FirstStepsList_FirstStepsQueryQuery } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Link2, Mail } from '#web/ui/icons.ts'

type Invitation = FirstStepsList_FirstStepsQueryQuery['invitations']['edges'][number]['node']

/** `areMore`: the invitations are the newest ones of more than one answer holds. */
type Props = { invitations: readonly Invitation[]; areMore: boolean }

const shown = 3

/** The invitations that nobody has answered yet, newest first; the others are on their own page. */
export function OpenInvitations({ invitations, areMore }: Props) {
  const t = useWords('first-steps')
  const { day } = useFormats()
  const open = invitations.filter(({ status }) => status === 'PENDING')
  if (open.length === 0) return null
  return (
    <div className="mt-4 border-t border-rule pt-4">
      <h3 className="font-sans text-sm font-semibold">
        {t(areMore ? 'waitingMore' : 'waiting', { count: open.length })}
      </h3>
      <ul className="mt-2 flex flex-col gap-1.5 text-sm text-ink-soft">
        {open.slice(0, shown).map(({ id, email, createdAt, expiresAt }) => (
          <li key={id} className="flex items-start gap-2">
            {email ? (
              <Mail aria-hidden="true" className="mt-px" />
            ) : (
              <Link2 aria-hidden="true" className="mt-px" />
            )}
            <span className="min-w-0 wrap-anywhere">
              {email
                ? t('byMail', { email, until: day(expiresAt) })
                : t('byLink', { day: day(createdAt), until: day(expiresAt) })}
            </span>
          </li>
        ))}
      </ul>
      <Link
        to="/clients"
        search={{ show: 'invitations' }}
        className={`${linkStyle} mt-2 inline-block text-sm`}
      >
        {t('all')}
      </Link>
    </div>
  )
}
