import { type ComponentType, cloneElement, useState } from 'react'
import type { BellPopoverProps } from '#web/features/notifications/bell-popover.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Bell } from '#web/ui/icons.ts'
import { CountBadge } from '#web/ui/marks/count-badge.tsx'

const load = () => import('#web/features/notifications/bell-popover.tsx').then((module) => module.BellPopover)

/** The bell with the number of unread notifications. The list and its code load shortly before the press. */
export function NotificationBell({ unread }: { unread: number }) {
  const t = useWords('notifications')
  const [popover, setPopover] = useState<{ Popover: ComponentType<BellPopoverProps> } | null>(null)
  const bell = (
    <IconButton
      label={unread > 0 ? t('bell.unread', { count: unread }) : t('bell.none')}
      aria-haspopup="dialog"
      icon={
        <>
          <Bell aria-hidden="true" />
          <span aria-hidden="true" className="absolute top-0.5 right-0 flex">
            <CountBadge count={unread} label="" />
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
