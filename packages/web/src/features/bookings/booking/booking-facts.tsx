import { ChangeDeadlines } from '#web/features/sessions/change-deadlines.tsx'
import { SessionPlace } from '#web/features/sessions/session-place.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { formatTimeRange } from '#web/time/formats.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { serverToday } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Fact, Facts } from '#web/ui/layout/facts.tsx'

export const bookingFactsFragment = graphql(/* GraphQL */ `
  fragment BookingFacts_booking on Booking {
    start
    end
    zone
    status
    cancelUntil
    rescheduleUntil
    place {
      kind
      hint
      detail
    }
    price {
      amountMinor
      currency
    }
    service {
      id
      name
      colour
    }
    professional {
      id
      displayName
    }
  }
`)

/** The time with its zone, the service, the place, the price, and the deadline for changes. */
export function BookingFacts({ booking }: { booking: FragmentType<typeof bookingFactsFragment> }) {
  const t = useWords('bookings/mine')
  const formats = useFormats()
  const { start, end, zone, place, price, service, professional, ...terms } = readFragment(
    bookingFactsFragment,
    booking,
  )
  const { reader } = formats
  const hasOtherClock = formats.offset(zone, start) !== formats.offset(reader.zone, start)
  const begun = Temporal.Instant.compare(start, useNowUntil([start])) <= 0
  const open = !begun && (terms.status === 'HELD' || terms.status === 'CONFIRMED')
  return (
    <Facts>
      <Fact term={t('facts.when')}>
        <p className="text-base font-medium first-letter:uppercase">
          {formats.day(start, serverToday(reader.zone).year)}
        </p>
        <p className="figures text-ink-soft">
          {`${formats.timeRange(start, end)} · ${formats.duration(minutesBetween(start, end))}`}
        </p>
        {hasOtherClock ? (
          <p className="figures text-ink-faint">
            {t('facts.theirs', {
              name: professional.displayName,
              time: formatTimeRange(start, end, { ...reader, zone }),
              zone: formats.zone(zone, start),
            })}
          </p>
        ) : null}
      </Fact>
      <Fact term={t('facts.what')}>
        <span data-ink={service.colour} className="flex items-baseline gap-2.5">
          <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-(--mark)" />
          <span className="min-w-0 font-medium wrap-anywhere">{service.name}</span>
        </span>
      </Fact>
      <Fact term={t('facts.where')}>
        <SessionPlace place={place} />
      </Fact>
      <Fact term={t('facts.price')}>
        <span className="figures">{price.amountMinor === 0 ? t('facts.free') : formats.money(price)}</span>
      </Fact>
      {open ? (
        <Fact term={t('facts.terms')}>
          <ChangeDeadlines {...terms} sentence={(deadline, when) => t(`facts.${deadline}`, { when })} />
        </Fact>
      ) : null}
    </Facts>
  )
}
