import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'
import { popupStyle } from '#web/ui/overlays/popup-style.ts'

type Props = {
  trigger: ReactElement
  title: ReactNode
  children: ReactNode
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  align?: 'start' | 'center' | 'end' | undefined
}

/** A small panel beside its trigger: the bell's list, a filter, a note. */
export function Popover({ trigger, title, children, open, onOpenChange, align = 'end' }: Props) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={8} align={align} collisionPadding={16} className="z-50">
          <Base.Popup className={cx(popupStyle, 'w-[min(22rem,calc(100vw-2rem))] p-4')}>
            <Base.Title className="text-lg">{title}</Base.Title>
            <div className="mt-2">{children}</div>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
