import { Link } from '@tanstack/react-router'
import { BookAgain } from '#web/features/bookings/booking/book-again.tsx'
import { BookingStatus } from '#web/features/bookings/booking/booking-status.tsx'
import { Undecided } from '#web/features/bookings/mine/undecided.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useShownStatus } from '#web/time/shown-status.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { cx } from '#web/ui/class-names.ts'

export const bookingRowFragment = graphql(/* GraphQL */ `
  fragment BookingRow_booking on Booking {
    id
    start
    end
    status
    outcome
    answerUntil
    isGroup
    minimumPlaces
    decidesAt
    service {
      id
      name
      colour
      active
    }
    professional {
      id
      handle
      displayName
      connectedSince
    }
  }
`)

/** No session takes place. */
const gone: ReadonlySet<string> = new Set(['CANCELLED', 'EXPIRED', 'DECLINED', 'WITHDRAWN', 'UNANSWERED'])

const rowLink = 'rounded-sm after:absolute after:inset-0'

/** One booking in the list: time, service and professional. A held one links to the page that completes it. */
export function BookingRow({ booking }: { booking: FragmentType<typeof bookingRowFragment> }) {
  const t = useWords('bookings/mine')
  const formats = useFormats()
  const shown = readFragment(bookingRowFragment, booking)
  const { id, start, end, status, service, professional, isGroup } = shown
  const isAhead = useShownStatus(status, shown) === 'CONFIRMED'
  const { answerUntil } = shown
  const called = gone.has(status)
  return (
    <li
      data-ink={service.colour}
      className="relative flex items-start gap-3 rounded-md py-3 transition-colors hover:bg-well/60 sm:-mx-3 sm:gap-4 sm:px-3"
    >
      <span aria-hidden="true" className="mt-1 w-0.5 self-stretch rounded-full bg-(--mark)" />
      <div className="min-w-0 flex-1">
        <p className="figures text-sm text-ink-soft">{formats.timeRange(start, end)}</p>
        <p className={called ? 'font-medium text-ink-soft line-through' : 'font-medium'}>
          {status === 'HELD' ? (
            <Link
              to="/p/$handle/book/$serviceId"
              params={{ handle: professional.handle, serviceId: service.id }}
              search={{ booking: id }}
              className={rowLink}
            >
              {service.name}
            </Link>
          ) : (
            <Link to="/my-sessions/$bookingId" params={{ bookingId: id }} className={rowLink}>
              {service.name}
            </Link>
          )}
        </p>
        <p className="truncate text-sm text-ink-soft">
          {status === 'HELD'
            ? t('list.complete')
            : t(isGroup ? 'list.withGroup' : 'list.with', { name: professional.displayName })}
        </p>
        {answerUntil ? (
          <p className="mt-1 text-sm text-ink-soft">
            {t('list.asked', { when: formats.moment(answerUntil) })}
          </p>
        ) : null}
        {isAhead ? <Undecided booking={shown} /> : null}
      </div>
      {isAhead ? null : (
        <div className="flex flex-col items-end gap-1">
          <BookingStatus booking={shown} />
          {status === 'HELD' || status === 'REQUESTED' ? null : (
            <BookAgain booking={shown} className={cx(linkStyle, 'relative z-10 py-1 text-sm')} />
          )}
        </div>
      )}
    </li>
  )
}
