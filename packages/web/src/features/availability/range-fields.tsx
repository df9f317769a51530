import { type ComponentProps, useId, useRef, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { minuteOf, minuteText } from '#web/time/local-time.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { FieldProblemContext } from '#web/ui/fields/field-context.ts'
import { FieldError } from '#web/ui/fields/field-error.tsx'
import { TimeInput } from '#web/ui/fields/time-input.tsx'
import { Trash2 } from '#web/ui/icons.ts'

type Range = { startMinute: number; endMinute: number }

type Props = {
  /** The label of the range for screen readers: its day. */
  of: string
  range: Range
  /** Returns whether the new times are valid. */
  onChange: (range: Range) => boolean
  onRemove: () => void
}

/** Exact times from and to. Invalid times stay in the fields, with an error. */
export function RangeFields({ of, range, onChange, onRemove }: Props) {
  const t = useWords('availability')
  const id = useId()
  const { start, end, refused, type, settle } = useTypedRange(range, onChange)
  const [startProblem, setStartProblem] = useState<string>()
  const [endProblem, setEndProblem] = useState<string>()
  const shared = {
    onBlur: settle,
    'aria-invalid': refused || undefined,
    'aria-describedby': id,
  } as const
  return (
    <li className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <RangeTime
          {...shared}
          onProblem={setStartProblem}
          aria-label={t('range.from', { of })}
          value={start}
          onChange={(event) => type({ start: event.target.value })}
        />
        <span aria-hidden="true" className="text-ink-faint">
          –
        </span>
        <RangeTime
          {...shared}
          onProblem={setEndProblem}
          aria-label={t('range.to', { of })}
          value={end}
          onChange={(event) => type({ end: event.target.value })}
        />
        <IconButton
          size="sm"
          label={t('range.remove', { of, start, end })}
          icon={<Trash2 />}
          onClick={onRemove}
        />
      </div>
      <FieldError
        id={id}
        message={startProblem ?? endProblem ?? (refused ? t('range.refused') : undefined)}
      />
    </li>
  )
}

/** What is typed into both fields, until it is valid. */
function useTypedRange(range: Range, onChange: Props['onChange']) {
  const [typed, setTyped] = useState<{ start?: string; end?: string }>({})
  const [refused, setRefused] = useState(false)
  // A field takes its text and is left in one step, so that what was refused is read before the next render.
  const isRefused = useRef(false)
  const start = typed.start ?? minuteText(range.startMinute)
  const end = typed.end ?? minuteText(range.endMinute)
  const type = (change: { start?: string; end?: string }) => {
    const next = { ...typed, ...change }
    setTyped(next)
    const startMinute = next.start === undefined ? range.startMinute : minuteOf(next.start)
    const endMinute = next.end === undefined ? range.endMinute : minuteOf(next.end, true)
    const whole = startMinute !== null && endMinute !== null
    isRefused.current = !(whole && onChange({ startMinute, endMinute }))
    setRefused(isRefused.current)
  }
  const settle = () => {
    if (!isRefused.current) setTyped({})
  }
  return { start, end, refused, type, settle }
}

type TimeProps = ComponentProps<typeof TimeInput> & { onProblem: (sentence: string | undefined) => void }

/** One end of a range. What is wrong with its text is shown below both. */
function RangeTime({ onProblem, ...rest }: TimeProps) {
  return (
    <FieldProblemContext value={onProblem}>
      <TimeInput step={5} {...rest} className="figures min-w-0" />
    </FieldProblemContext>
  )
}
