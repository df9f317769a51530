import { cloneElement } from 'react'
import { usePart } from '#web/ui/feedback/use-part.ts'
import type { MenuProps } from '#web/ui/overlays/menu-popup.tsx'

const load = () => import('#web/ui/overlays/menu-popup.tsx').then((module) => module.MenuPopup)

/** A list of actions behind a button. Its code loads shortly before the press. */
export function Menu(props: MenuProps) {
  const { part: Popup, preload, open } = usePart(load)
  if (Popup) return <Popup {...props} />
  return cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: preload,
    onFocus: preload,
    onClick: open,
  })
}
