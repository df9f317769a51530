import { type ComponentType, cloneElement, useState } from 'react'
import type { MenuProps } from '#web/ui/overlays/menu-popup.tsx'

const load = () => import('#web/ui/overlays/menu-popup.tsx').then((module) => module.MenuPopup)

/** A list of actions behind a button. Its code loads shortly before the press. */
export function Menu(props: MenuProps) {
  const [popup, setPopup] = useState<{ Popup: ComponentType<MenuProps> } | null>(null)
  if (popup) return <popup.Popup {...props} />
  return cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    onClick: () => void load().then((Popup) => setPopup({ Popup })),
  })
}
