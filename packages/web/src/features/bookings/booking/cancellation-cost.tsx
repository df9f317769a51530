import { hasCost } from '@hora/schema/cancellation-policy'
import type { MyBooking } from '#web/features/bookings/booking/booking-query.ts'
import type { ShownQuote } from '#web/features/bookings/booking/use-shown-cost.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

type Props = { quote: ShownQuote | undefined; booking: MyBooking }

/** What cancelling costs now, until when, and how it is settled. It changes by itself when a boundary passes. */
export function CancellationCost({ quote, booking }: Props) {
  const t = useWords('bookings/mine')
  const { money, moment } = useFormats()
  const { price, professional, start } = booking
  if (price.amountMinor === 0 || booking.status !== 'CONFIRMED') return null
  const { displayName: name } = professional
  return (
    <div aria-live="polite" className="flex flex-col gap-1 rounded-md bg-well p-4 text-sm">
      {quote === undefined ? (
        <p>{t('late.cancel', { name })}</p>
      ) : !hasCost(quote.owed.amountMinor) ? (
        <>
          <p className="font-semibold">{t('cost.nothing')}</p>
          <p className="text-ink-soft">{t('cost.holds', { when: moment(quote.validUntil) })}</p>
        </>
      ) : (
        <>
          <p className="figures text-base font-semibold">
            {t('cost.owe', { sum: money(quote.owed), percent: quote.owedPercent, price: money(price) })}
          </p>
          {Temporal.Instant.compare(quote.validUntil, start) < 0 ? (
            <p className="text-ink-soft">{t('cost.holds', { when: moment(quote.validUntil) })}</p>
          ) : null}
          <p className="text-ink-soft">{t('facts.settle', { name })}</p>
        </>
      )}
    </div>
  )
}
