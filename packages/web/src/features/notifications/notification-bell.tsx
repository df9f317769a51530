import { type ComponentType, cloneElement, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BellPopoverProps } from '#web/features/notifications/bell-popover.tsx'
import { useViewer } from '#web/features/people/use-viewer.ts'
import { CountBadge } from '#web/ui/count-badge.tsx'
import { IconButton } from '#web/ui/icon-button.tsx'
import { Bell } from '#web/ui/icons.ts'

const load = () => import('#web/features/notifications/bell-popover.tsx').then((module) => module.BellPopover)

/** The bell with the number of what is new. The list and its code are fetched when it is about to be pressed. */
export function NotificationBell() {
  const { t } = useTranslation('shell')
  const { unreadNotifications: count } = useViewer()
  const [popover, setPopover] = useState<{ Popover: ComponentType<BellPopoverProps> } | null>(null)
  const bell = (
    <IconButton
      label={count > 0 ? t('bell.unread', { count }) : t('bell.none')}
      aria-haspopup="dialog"
      icon={
        <>
          <Bell aria-hidden="true" />
          <span aria-hidden="true" className="absolute top-0.5 right-0 flex">
            <CountBadge count={count} label="" />
          </span>
        </>
      }
    />
  )
  if (popover) return <popover.Popover trigger={bell} />
  return cloneElement(bell, {
    'aria-expanded': false,
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    onClick: () => void load().then((Popover) => setPopover({ Popover })),
  })
}
