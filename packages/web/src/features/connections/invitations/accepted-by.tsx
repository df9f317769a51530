import { Link } from '@tanstack/react-router'
import type { InvitationRow_InvitationFragment as Invitation } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'

/** The people who accepted an invitation, each linked to their page. A link for many names the newest ones. */
export function AcceptedBy({ invitation: { acceptedBy, uses } }: { invitation: Invitation }) {
  const t = useWords('connections/invitations')
  if (acceptedBy.length === 0) return null
  const more = uses - acceptedBy.length
  return (
    <span className="block">
      {t('invitations.acceptedBy')}{' '}
      {acceptedBy.map(({ id, displayName }, position) => (
        <span key={id}>
          {position > 0 ? <span>, </span> : null}
          <Link to="/clients/$clientId" params={{ clientId: id }} className={linkStyle}>
            {displayName}
          </Link>
        </span>
      ))}
      {more > 0 ? <span>{` ${t('invitations.acceptedByMore', { count: more })}`}</span> : null}
    </span>
  )
}
