import { Menu as Base } from '@base-ui/react/menu'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'
import { menuItemStyle, popupStyle } from '#web/ui/overlays/popup-style.ts'

export type MenuAction = {
  id: string
  label: ReactNode
  icon?: ReactNode
  onSelect: () => void
  danger?: boolean
  disabled?: boolean
}

export type MenuProps = {
  /** A `Button` or `IconButton`; it becomes the trigger. */
  trigger: ReactElement<ComponentProps<'button'>>
  /** Groups of actions, separated by lines. */
  groups: readonly (readonly MenuAction[])[]
  align?: 'start' | 'end' | undefined
  side?: 'top' | 'bottom' | undefined
}

/** The menu itself. It is open from the start, because `Menu` mounts it at the first press. */
export function MenuPopup({ trigger, groups, align = 'end', side = 'bottom' }: MenuProps) {
  return (
    <Base.Root defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} side={side} className="z-50 outline-none">
          <Base.Popup className={cx(popupStyle, 'min-w-48')}>
            {groups.map((group, position) => (
              <Base.Group
                key={group.map((action) => action.id).join()}
                className={position > 0 ? 'mt-1 border-t border-rule pt-1' : undefined}
              >
                {group.map((action) => (
                  <Base.Item
                    key={action.id}
                    disabled={action.disabled}
                    onClick={action.onSelect}
                    className={cx(menuItemStyle, action.danger ? 'text-danger' : 'text-ink')}
                  >
                    {action.icon ? <span className="opacity-75">{action.icon}</span> : null}
                    <span>{action.label}</span>
                  </Base.Item>
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
