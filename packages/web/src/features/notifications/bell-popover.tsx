import { type ReactElement, useState } from 'react'
import { NotificationList } from '#web/features/notifications/notification-list.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Popover } from '#web/ui/overlays/popover.tsx'

export type BellPopoverProps = { trigger: ReactElement }

/** What the bell opens; open from the start, because it is fetched by being asked for. */
export function BellPopover({ trigger }: BellPopoverProps) {
  const t = useWords('notifications')
  const [open, setOpen] = useState(true)
  return (
    <Popover trigger={trigger} title={t('title')} open={open} onOpenChange={setOpen} align="start">
      <NotificationList onFollow={() => setOpen(false)} />
    </Popover>
  )
}
