import { type ReactElement, useState } from 'react'
import { NotificationList } from '#web/features/notifications/notification-list.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Popover } from '#web/ui/overlays/popover.tsx'

export type BellPopoverProps = { trigger: ReactElement }

/** The popover of the bell. It is open from the start, because it loads when the bell is pressed. */
export function BellPopover({ trigger }: BellPopoverProps) {
  const t = useWords('notifications')
  const [open, setOpen] = useState(true)
  return (
    <Popover trigger={trigger} title={t('title')} open={open} onOpenChange={setOpen} align="start">
      <NotificationList onFollow={() => setOpen(false)} />
    </Popover>
  )
}
