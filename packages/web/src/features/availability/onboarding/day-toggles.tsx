import { firstWeekday } from '#web/time/first-weekday.ts'
import { formatWeekday } from '#web/time/formats.ts'
import { weekFrom } from '#web/time/working-days.ts'

type Props = { locale: string; value: readonly number[]; onChange: (days: readonly number[]) => void }

/** Seven days to switch on or off. Wrap it in a `FieldGroup`, which asks the question. */
export function DayToggles({ locale, value, onChange }: Props) {
  const toggle = (day: number) =>
    onChange(value.includes(day) ? value.filter((each) => each !== day) : [...value, day])
  return (
    <div className="grid max-w-lg grid-cols-7 gap-1.5">
      {weekFrom(firstWeekday(locale)).map((day) => (
        <label
          key={day}
          className="tap flex h-11 items-center justify-center rounded-md border border-edge bg-leaf text-sm font-medium text-ink-soft transition-colors hover:bg-well has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="checkbox"
            aria-label={formatWeekday(day, locale, 'long')}
            checked={value.includes(day)}
            onChange={() => toggle(day)}
            className="sr-only"
          />
          <span>{formatWeekday(day, locale, 'short').replace('.', '')}</span>
        </label>
      ))}
    </div>
  )
}
