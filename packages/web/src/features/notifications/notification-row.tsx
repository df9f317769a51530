import { Link } from '@tanstack/react-router'
import { notificationTarget } from '#web/features/notifications/notification-target.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { cx } from '#web/ui/class-names.ts'

export const notificationRowFragment = graphql(/* GraphQL */ `
  fragment NotificationRow_notification on Notification {
    id
    kind
    createdAt
    readAt
    counterpart
    booking {
      id
      sessionId
      start
      service {
        id
        name
      }
      professional {
        id
        isViewer
      }
    }
  }
`)

type Props = { notification: FragmentType<typeof notificationRowFragment>; onFollow: () => void }

/** One notification with a link to its subject. Unread ones carry the ribbon. */
export function NotificationRow({ notification, onFollow }: Props) {
  const t = useWords('notifications')
  const formats = useFormats()
  const now = useNow()
  const item = readFragment(notificationRowFragment, notification)
  const { kind, booking, counterpart, createdAt, readAt } = item
  const name = counterpart ?? t('somebody')
  return (
    <li className="relative flex gap-3 px-4 py-3 transition-colors hover:bg-well">
      <span
        aria-hidden="true"
        className={cx('mt-1.5 size-2 shrink-0 rounded-full', readAt === null && 'bg-ribbon')}
      />
      <div className="min-w-0 flex-1">
        <Link
          {...notificationTarget(item)}
          onClick={onFollow}
          className={cx(
            'block wrap-anywhere after:absolute after:inset-0 focus-visible:-outline-offset-2',
            readAt === null && 'font-semibold',
          )}
        >
          {readAt === null ? <span className="sr-only">{t('unread')} </span> : null}
          <span>{t(`kind.${kind}`, { name })}</span>
        </Link>
        {booking ? (
          <p className="figures text-ink-soft wrap-anywhere">
            {`${booking.service.name}, ${formats.moment(booking.start)}`}
          </p>
        ) : null}
        <p className="text-xs text-ink-faint">{formats.relative(createdAt, now)}</p>
      </div>
    </li>
  )
}
