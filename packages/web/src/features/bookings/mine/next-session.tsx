import { Link } from '@tanstack/react-router'
import { BookAgain } from '#web/features/bookings/booking/book-again.tsx'
import { Undecided } from '#web/features/bookings/mine/undecided.tsx'
import { SessionPlace } from '#web/features/sessions/session-place.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { serverToday } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { CalendarPlus } from '#web/ui/icons.ts'
import { Avatar } from '#web/ui/marks/avatar.tsx'

export const nextSessionFragment = graphql(/* GraphQL */ `
  fragment NextSession_booking on Booking {
    id
    start
    end
    icsUrl
    isGroup
    minimumPlaces
    decidesAt
    place {
      kind
      hint
      detail
    }
    service {
      id
      name
      active
    }
    professional {
      id
      displayName
      handle
      connectedSince
      avatarUrl
    }
  }
`)

/** The next session, on a card with a ribbon. */
export function NextSession({ booking }: { booking: FragmentType<typeof nextSessionFragment> }) {
  const t = useWords('bookings/mine')
  const formats = useFormats()
  const now = useNow()
  const shown = readFragment(nextSessionFragment, booking)
  const { id, start, end, icsUrl, place, service, professional, isGroup } = shown
  const running = Temporal.Instant.compare(start, now) <= 0
  return (
    <section className="relative rounded-lg border border-rule bg-leaf p-5 sm:p-7">
      <svg
        aria-hidden="true"
        viewBox="0 0 6 16"
        preserveAspectRatio="none"
        className="absolute top-0 right-6 h-11 w-4 text-ribbon"
      >
        <path d="M0 0h6v16l-3-3-3 3z" fill="currentColor" />
      </svg>
      <p className="pr-10 text-sm font-semibold text-ink-soft">
        {running ? t('next.now') : t('next.in', { when: formats.relative(start, now) })}
      </p>
      <h2 className="mt-1 pr-10 text-2xl first-letter:uppercase">
        {formats.day(start, serverToday(formats.reader.zone).year)}
      </h2>
      <p className="figures mt-0.5 font-serif text-xl text-ink-soft">{formats.timeRange(start, end)}</p>
      <Undecided booking={shown} />
      <div className="mt-5 flex flex-wrap gap-x-10 gap-y-4 text-sm">
        <div className="flex min-w-0 items-center gap-3">
          <Avatar name={professional.displayName} src={professional.avatarUrl} />
          <div className="min-w-0">
            <p className="font-medium wrap-anywhere">{service.name}</p>
            <p className="text-ink-soft wrap-anywhere">
              {t(isGroup ? 'list.withGroup' : 'list.with', { name: professional.displayName })}
            </p>
          </div>
        </div>
        <SessionPlace place={place} />
      </div>
      <div className="mt-6 flex flex-wrap gap-2">
        <Link to="/my-sessions/$bookingId" params={{ bookingId: id }} className={buttonStyle('primary')}>
          {t('next.open')}
        </Link>
        <BookAgain booking={shown} className={buttonStyle('secondary')} />
        {professional.connectedSince && !service.active ? (
          <Link to="/p/$handle" params={{ handle: professional.handle }} className={buttonStyle('secondary')}>
            {t('next.book')}
          </Link>
        ) : null}
        <a href={icsUrl} download className={buttonStyle('quiet')}>
          <CalendarPlus aria-hidden="true" />
          {t('toCalendar')}
        </a>
      </div>
    </section>
  )
}
