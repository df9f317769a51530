import type { MoneyAmount } from '#web/i18n/money.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'

type Props = {
  durations: readonly { minutes: number; price: MoneyAmount }[]
  /** The chosen length in minutes. */
  value: number
  onChange: (minutes: number) => void
}

/** The lengths of a service with their prices; a plain line where there is only one. */
export function LengthChoice({ durations, value, onChange }: Props) {
  const t = useWords('bookings')
  const formats = useFormats()
  const price = (amount: MoneyAmount) => (amount.amountMinor === 0 ? t('free') : formats.money(amount))
  const [only, ...more] = durations
  if (only && more.length === 0) {
    return (
      <p className="figures -mt-5 mb-8 text-ink-soft">
        {`${formats.duration(only.minutes)} · ${price(only.price)}`}
      </p>
    )
  }
  return (
    <fieldset className="mb-8">
      <legend className="mb-2 text-sm font-semibold">{t('length')}</legend>
      <div className="flex flex-wrap gap-2">
        {durations.map(({ minutes, price: amount }) => (
          <label
            key={minutes}
            className={cx(
              'tap flex items-baseline gap-3 rounded-md border border-edge bg-leaf px-4 py-2.5 text-sm transition-colors hover:bg-well',
              'has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
            )}
          >
            <input
              type="radio"
              name="length"
              checked={minutes === value}
              onChange={() => onChange(minutes)}
              className="sr-only"
            />
            <span className="font-semibold">{formats.duration(minutes)}</span>
            <span className="figures text-ink-soft">{price(amount)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
