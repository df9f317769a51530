import type { ComponentProps, ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'

type Props = Omit<ComponentProps<'input'>, 'type' | 'role'> & { label: ReactNode; hint?: ReactNode }

const track = cx(
  'tap peer h-6 w-10 appearance-none rounded-full border border-edge bg-well transition-colors',
  'checked:border-accent checked:bg-accent disabled:opacity-60',
)
const knob = cx(
  'pointer-events-none absolute top-1 left-1 size-4 rounded-full bg-edge transition-transform',
  'peer-checked:translate-x-4 peer-checked:bg-on-accent',
)

const asSwitch = { role: 'switch' } as const

/** For settings that take effect at once; a setting that waits for "Save" is a `Checkbox`. */
export function Switch({ label, hint, ...rest }: Props) {
  return (
    <label className="flex items-start justify-between gap-4 py-1 text-sm">
      <span>
        <span className="font-medium text-ink">{label}</span>
        {hint ? <span className="block text-ink-faint">{hint}</span> : null}
      </span>
      <span className="relative h-6 w-10 shrink-0">
        <input type="checkbox" {...asSwitch} {...rest} className={track} />
        <span aria-hidden="true" className={knob} />
      </span>
    </label>
  )
}
