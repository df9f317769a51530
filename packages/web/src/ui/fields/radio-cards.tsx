import type { ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'

export type RadioCard<Value extends string> = {
  value: Value
  title: ReactNode
  description?: ReactNode
  icon?: ReactNode
}

type Props<Value extends string> = {
  name: string
  options: readonly RadioCard<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  columns?: 1 | 2 | 3
}

const grids = { 1: 'grid-cols-1', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' } as const

/** A choice between a few options, each with a sentence. Wrap it in a `FieldGroup`, which asks the question. */
export function RadioCards<Value extends string>({
  name,
  options,
  value,
  onChange,
  columns = 1,
}: Props<Value>) {
  return (
    <div className={cx('grid gap-2', grids[columns])}>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex items-start gap-3 rounded-md border border-rule bg-leaf p-3.5 transition-colors hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="mt-0.5 size-4.5 shrink-0 appearance-none rounded-full border border-edge bg-leaf outline-none checked:border-[5px] checked:border-accent focus-visible:shadow-none"
          />
          <span className="min-w-0 flex-1 text-sm">
            <span className="block font-semibold text-ink">{option.title}</span>
            {option.description ? (
              <span className="mt-0.5 block text-ink-soft">{option.description}</span>
            ) : null}
          </span>
          {option.icon ? <span className="text-ink-faint">{option.icon}</span> : null}
        </label>
      ))}
    </div>
  )
}
