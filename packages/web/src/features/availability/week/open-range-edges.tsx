import type { DOMAttributes } from 'react'
import type { Grip } from '#web/features/availability/week/use-range-drag.ts'
import { cx } from '#web/ui/class-names.ts'

type Props = { grip: (which: Grip) => DOMAttributes<HTMLElement>; picked: boolean }

/** The handles that make it longer or shorter. */
export function OpenRangeEdges({ grip, picked }: Props) {
  const byFinger = picked ? 'touch-none pointer-coarse:h-7' : 'touch-pan-y pointer-coarse:hidden'
  const knob = 'pointer-coarse:size-2.5 pointer-coarse:opacity-100'
  return (
    <>
      <span
        aria-hidden="true"
        {...grip('start')}
        className={cx(
          'absolute inset-x-0 -top-1 flex h-2.5 cursor-ns-resize items-center justify-center pointer-coarse:-top-3.5',
          byFinger,
        )}
      >
        <span className={cx('size-0 rounded-full bg-accent', knob)} />
      </span>
      <span
        aria-hidden="true"
        {...grip('end')}
        className={cx(
          'absolute inset-x-0 -bottom-1 flex h-2.5 cursor-ns-resize items-center justify-center pointer-coarse:-bottom-3.5',
          byFinger,
        )}
      >
        <span
          className={cx(
            'h-0.5 w-5 rounded-full bg-accent opacity-0 transition-opacity group-hover:opacity-60',
            knob,
          )}
        />
      </span>
    </>
  )
}
