import type { ComponentProps, KeyboardEvent } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { formatMinuteOfDay } from '#web/time/formats.ts'
import { useReader } from '#web/time/reader-context.ts'
import { hasAmPm, isWholeTime, readTime, stepTime } from '#web/time/typed-time.ts'
import { useFieldProblem } from '#web/ui/fields/field-context.ts'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { type TypedValueProps, useTypedValue } from '#web/ui/fields/use-typed-value.ts'

type Props = TypedValueProps &
  Omit<ComponentProps<'input'>, keyof TypedValueProps | 'type' | 'step'> & {
    /** Minutes that the arrow keys add. */
    step?: number
  }

/**
 * A time, HH:MM, shown and typed by the reader's clock. The browser's own field follows the clock of the system, which
 * may be another one than the page's.
 */
export function TimeInput({ name, value, onChange, onBlur, ref, step = 5, ...rest }: Props) {
  const t = useWords('ui')
  const { locale } = useReader()
  const { field, current, take, settle, unreadable } = useTypedValue(
    { name, value, onChange, onBlur, ref },
    { show: (time) => shown(time, locale), read: readTime, isWhole: isWholeTime },
  )
  useFieldProblem(unreadable ? t('issue.time', { example: shown('09:30', locale) }) : undefined)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle()
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (!direction || event.altKey || event.metaKey) return
    event.preventDefault()
    take(stepTime(readTime(field.value) ?? (current || '09:00'), direction * step))
  }
  return (
    <TextInput
      {...rest}
      {...field}
      name={name}
      inputMode={hasAmPm(locale) ? 'text' : 'numeric'}
      autoComplete="off"
      placeholder={shown('09:00', locale)}
      onKeyDown={onKeyDown}
    />
  )
}

function shown(time: string, locale: string): string {
  const [hour, minute] = time.split(':').map(Number)
  return hour === undefined || minute === undefined ? time : formatMinuteOfDay(hour * 60 + minute, locale)
}
