import { cloneElement } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { usePart } from '#web/ui/feedback/use-part.ts'
import { Bell } from '#web/ui/icons.ts'
import { CountBadge } from '#web/ui/marks/count-badge.tsx'

const load = () => import('#web/features/notifications/bell-popover.tsx').then((module) => module.BellPopover)

/** The bell with the number of unread notifications. The list and its code load shortly before the press. */
export function NotificationBell({ unread }: { unread: number }) {
  const t = useWords('notifications')
  const { part: Popover, preload, open } = usePart(load)
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
  if (Popover) return <Popover trigger={bell} />
  return cloneElement(bell, {
    'aria-expanded': false,
    onPointerEnter: preload,
    onFocus: preload,
    onClick: open,
  })
}
