import { Link } from '@tanstack/react-router'
import { notificationTarget } from '#web/features/notifications/notification-target.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import type { NotificationRow_NotificationFragment } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
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
    startBefore
    endBefore
    startAfter
    endAfter
    booking {
      id
      sessionId
      start
      cancelledOwed {
        amountMinor
        currency
      }
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
  const times = useTimesTold(item)
  const owed = kind === 'BOOKING_CANCELLED' ? owedTo(booking) : null
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
          <span>{isResize(item) ? t('resized', { name }) : t(`kind.${kind}`, { name })}</span>
        </Link>
        {booking ? (
          <p className="figures text-ink-soft wrap-anywhere">
            {`${booking.service.name}, ${times ?? formats.moment(booking.start)}`}
          </p>
        ) : null}
        {owed ? <p className="figures font-medium">{t('owed', { sum: formats.money(owed) })}</p> : null}
        <p className="text-xs text-ink-faint">{formats.relative(createdAt, now)}</p>
      </div>
    </li>
  )
}

/** What a client owes their professional for a late cancellation. The client chose it, and needs no notice of it. */
function owedTo(booking: NotificationRow_NotificationFragment['booking']) {
  const owed = booking?.professional.isViewer ? booking.cancelledOwed : null
  return owed && owed.amountMinor > 0 ? owed : null
}

type Times = Pick<
  NotificationRow_NotificationFragment,
  'startBefore' | 'endBefore' | 'startAfter' | 'endAfter'
>

const isResize = ({ startBefore, startAfter }: Times) => startBefore !== null && startBefore === startAfter

/** The times that it spoke of, also after later changes. Older notifications have none. */
function useTimesTold({ startBefore, endBefore, startAfter, endAfter }: Times): string | null {
  const t = useWords('notifications')
  const { moment, duration } = useFormats()
  const start = startAfter ?? startBefore
  if (start === null) return null
  if (!startBefore || !endBefore || !startAfter || !endAfter) return moment(start)
  if (startBefore !== startAfter) return t('fromTo', { from: moment(startBefore), to: moment(startAfter) })
  const length = (end: string) => duration(minutesBetween(start, end))
  return `${moment(start)}, ${t('fromTo', { from: length(endBefore), to: length(endAfter) })}`
}
