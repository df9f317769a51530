import type { BookedService } from '#web/features/bookings/book/book-page-query.ts'
import { type OfferChange, offerChanges } from '#web/features/bookings/book/offer-changes.ts'
import { ServiceClosed } from '#web/features/bookings/book/service-closed.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  service: BookedService
  seen: BookedService['durations']
  /** The chosen length; by default the first one. */
  length: number | undefined
}

/** Shows what the professional has just changed; the reader's choices stay. */
export function OfferChanged({ service, seen, length = seen[0]?.minutes ?? 0 }: Props) {
  const sentence = useSentence()
  if (!service.active) return <ServiceClosed handle={service.professional.handle} />
  return (
    <>
      {offerChanges(seen, service.durations, length).map((change) => (
        <div key={change.kind} className="mb-8">
          <Notice title={sentence(change)} />
        </div>
      ))}
    </>
  )
}

function useSentence() {
  const t = useWords('bookings')
  const formats = useFormats()
  const money = (price: { amountMinor: number; currency: string }) =>
    price.amountMinor === 0 ? t('free') : formats.money(price)
  return (change: OfferChange) => {
    const length = formats.duration(change.minutes)
    if (change.kind === 'length') return t('moved.length', { length })
    return t('moved.price', { length, now: money(change.now), before: money(change.before) })
  }
}
