import { type ComponentProps, type KeyboardEvent, useRef } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { addDays } from '#web/time/local-time.ts'
import { useReader } from '#web/time/reader-context.ts'
import { serverToday } from '#web/time/server-clock.ts'
import { dateInFigures, readDate } from '#web/time/typed-date.ts'
import { useFieldProblem } from '#web/ui/fields/field-context.ts'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { type TypedValueProps, useTypedValue } from '#web/ui/fields/use-typed-value.ts'
import { CalendarDays } from '#web/ui/icons.ts'

type Props = TypedValueProps &
  Omit<ComponentProps<'input'>, keyof TypedValueProps | 'type'> & {
    /** The first date to choose in the calendar. */
    min?: string | number | undefined
  }

/**
 * A date, YYYY-MM-DD, shown and typed in the reader's order of day and month, with the browser's calendar to pick one.
 * The browser's own field follows the language of the system.
 */
export function DateInput({ name, value, onChange, onBlur, ref, min, ...rest }: Props) {
  const t = useWords('ui')
  const { locale, zone } = useReader()
  const calendar = useRef<HTMLInputElement>(null)
  const today = () => serverToday(zone)
  const read = (text: string) => readDate(text, locale, today().year)
  const { field, current, take, settle, unreadable } = useTypedValue(
    { name, value, onChange, onBlur, ref },
    {
      show: (date) => dateInFigures(date, locale),
      read,
      isWhole: (text) => /\d{4}/.test(text) && read(text) !== null,
    },
  )
  const example = dateInFigures(`${today().year}-12-31`, locale)
  useFieldProblem(unreadable ? t('issue.date', { example }) : undefined)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle()
    const days = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (!days || event.altKey || event.metaKey) return
    event.preventDefault()
    take(addDays(read(field.value) ?? (current || today().toString()), days))
  }
  return (
    <div className="relative">
      <TextInput
        {...rest}
        {...field}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        placeholder={example}
        onKeyDown={onKeyDown}
        className="figures pr-11"
      />
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        min={min}
        value={current}
        onChange={(event) => take(event.target.value)}
        className="pointer-events-none absolute inset-y-0 right-0 w-11 opacity-0"
      />
      <OpenCalendar onOpen={() => calendar.current?.showPicker()} />
    </div>
  )
}

function OpenCalendar({ onOpen }: { onOpen: () => void }) {
  const t = useWords('ui')
  return (
    <button
      type="button"
      aria-label={t('field.calendar')}
      onClick={onOpen}
      className="absolute inset-y-0 right-0 flex w-11 items-center justify-center rounded-md text-ink-faint hover:text-ink"
    >
      <CalendarDays aria-hidden="true" className="size-4.5" />
    </button>
  )
}
