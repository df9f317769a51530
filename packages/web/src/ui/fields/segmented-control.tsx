import type { ReactNode } from 'react'

export type Segment<Value extends string> = { value: Value; label: ReactNode; ariaLabel?: string }

type Props<Value extends string> = {
  name: string
  label: string
  options: readonly Segment<Value>[]
  /** Null where none is chosen yet. */
  value: Value | null
  onChange: (value: Value) => void
}

/** Two to four views of the same thing, one at a time: day, week, month, list. */
export function SegmentedControl<Value extends string>({
  name,
  label,
  options,
  value,
  onChange,
}: Props<Value>) {
  return (
    <fieldset className="inline-flex w-fit rounded-md bg-well p-0.5">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="tap inline-flex h-9 items-center justify-center gap-2 rounded-[calc(var(--radius-md)-2px)] px-3 text-sm font-medium text-ink-soft transition-colors hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:shadow-leaf has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            aria-label={option.ariaLabel}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          <span className="contents">{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
