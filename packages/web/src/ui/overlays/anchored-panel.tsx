import { Popover as Base } from '@base-ui/react/popover'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { cx } from '#web/ui/class-names.ts'
import { X } from '#web/ui/icons.ts'
import { firstField } from '#web/ui/overlays/first-field.ts'
import { popupStyle } from '#web/ui/overlays/popup-style.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** A selector of the element that the panel points at. It may be drawn again at any time. */
  at: string
  /** Changes when that element has moved. */
  moved: string
  title: ReactNode
  children: ReactNode
}

/** A small form beside a place of the page. It has no trigger: the place was pressed, or drawn. */
export function AnchoredPanel({ open, onOpenChange, at, moved, title, children }: Props) {
  const t = useWords('ui')
  const popup = useRef<HTMLDivElement>(null)
  const place = usePlace(at, moved)
  return (
    <Base.Root open={open && place !== null} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Positioner
          anchor={place}
          side="right"
          align="start"
          sideOffset={8}
          collisionPadding={12}
          className="z-30"
        >
          <Base.Popup
            ref={popup}
            initialFocus={() => firstField(popup.current)}
            className={cx(popupStyle, 'w-[min(21rem,calc(100vw-2rem))] p-4')}
          >
            <header className="mb-3 flex items-start gap-2">
              <Base.Title className="min-w-0 flex-1 text-lg">{title}</Base.Title>
              <Base.Close
                render={<IconButton size="sm" label={t('close')} icon={<X />} className="-mt-1 -mr-1.5" />}
              />
            </header>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** The place as a virtual element; null until it is drawn. */
function usePlace(at: string, moved: string) {
  const [drawn, setDrawn] = useState('')
  useEffect(() => {
    let frame = 0
    const look = () => {
      if (document.querySelector(at)) setDrawn(moved)
      else frame = requestAnimationFrame(look)
    }
    frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [at, moved])
  return useMemo(() => {
    if (drawn === '') return null
    const last = { box: new DOMRect() }
    return {
      getBoundingClientRect: () => {
        last.box = document.querySelector(at)?.getBoundingClientRect() ?? last.box
        return last.box
      },
    }
  }, [at, drawn])
}
