import { Link } from '@tanstack/react-router'
import type { SessionBooking } from '#web/features/sessions/session-fragment.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { cx } from '#web/ui/class-names.ts'
import { Avatar } from '#web/ui/marks/avatar.tsx'

type Props = { client: SessionBooking['client'] }

/** A client of a session by name, which leads to their page. */
export function ClientName({ client: { clientId, displayName, avatarUrl } }: Props) {
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Avatar name={displayName} src={avatarUrl} size="sm" />
      {clientId ? (
        <Link
          to="/clients/$clientId"
          params={{ clientId }}
          className={cx(linkStyle, 'min-w-0 text-base wrap-anywhere')}
        >
          {displayName}
        </Link>
      ) : (
        <span className="min-w-0 text-base font-medium wrap-anywhere">{displayName}</span>
      )}
    </span>
  )
}
