import { useTranslation } from 'react-i18next'
import type { OfferMove } from '#web/features/booking/offer-moves.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Notice } from '#web/ui/notice.tsx'

/** Says what the professional has just changed, without taking anything out of the reader's hands. */
export function OfferMoved({ moves }: { moves: readonly OfferMove[] }) {
  const sentence = useSentence()
  return (
    <div role="status">
      {moves.map((move) => (
        <div key={move.kind} className="mb-8">
          <Notice title={sentence(move)} />
        </div>
      ))}
    </div>
  )
}

function useSentence() {
  const { t } = useTranslation('booking')
  const formats = useFormats()
  const money = (price: { amountMinor: number; currency: string }) =>
    price.amountMinor === 0 ? t('free') : formats.money(price)
  return (move: OfferMove) => {
    const length = formats.duration(move.minutes)
    if (move.kind === 'length') return t('moved.length', { length })
    return t('moved.price', { length, now: money(move.now), before: money(move.before) })
  }
}
