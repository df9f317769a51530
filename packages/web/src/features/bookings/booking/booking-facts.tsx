import { CancellationFacts } from '#web/features/bookings/booking/cancellation-facts.tsx'
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
import { onDemand } from '#web/ui/on-demand.tsx'

const { Component: GroupFacts } = onDemand(() =>
  import('#web/features/bookings/group/group-facts.tsx').then((module) => module.GroupFacts),
)

export const bookingFactsFragment = graphql(/* GraphQL */ `
  fragment BookingFacts_booking on Booking {
    start
    end
    zone
    status
    cancelledOwed {
      amountMinor
      currency
    }
    isGroup
    ...CancellationFacts_booking
    ...GroupFacts_booking
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
  const shown = readFragment(bookingFactsFragment, booking)
  const { start, end, zone, status, place, price, service, professional, cancelledOwed } = shown
  const { reader } = formats
  const hasOtherClock = formats.offset(zone, start) !== formats.offset(reader.zone, start)
  const begun = Temporal.Instant.compare(start, useNowUntil([start])) <= 0
  const open = !begun && (status === 'HELD' || status === 'REQUESTED' || status === 'CONFIRMED')
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
      {shown.isGroup ? <GroupFacts booking={shown} /> : null}
      <Fact term={t('facts.price')}>
        <span className="figures">{price.amountMinor === 0 ? t('facts.free') : formats.money(price)}</span>
      </Fact>
      {cancelledOwed && cancelledOwed.amountMinor > 0 ? (
        <Fact term={t('facts.owed')}>
          <p className="figures font-medium">{formats.money(cancelledOwed)}</p>
          <p className="max-w-prose text-ink-soft">{t('facts.settle', { name: professional.displayName })}</p>
        </Fact>
      ) : null}
      {open ? (
        <Fact term={t('facts.terms')}>
          {status === 'REQUESTED' ? <p>{t('facts.onceApproved')}</p> : null}
          <CancellationFacts booking={shown} />
        </Fact>
      ) : null}
    </Facts>
  )
}
