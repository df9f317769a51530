import type { ShownStatus } from '#web/time/shown-status.ts'
import { Radio, UserX } from '#web/ui/icons.ts'
import { Badge, type BadgeTone } from '#web/ui/marks/badge.tsx'

const tones: Readonly<Record<ShownStatus, BadgeTone>> = {
  HELD: 'warning',
  REQUESTED: 'warning',
  CONFIRMED: 'success',
  LIVE: 'accent',
  ENDED: 'neutral',
  ATTENDED: 'neutral',
  NO_SHOW: 'warning',
  CANCELLED: 'danger',
  LATE_CANCELLED: 'danger',
  EXPIRED: 'neutral',
  DECLINED: 'danger',
  WITHDRAWN: 'neutral',
  UNANSWERED: 'neutral',
}

const icons: Partial<Record<ShownStatus, typeof UserX>> = { LIVE: Radio, NO_SHOW: UserX }

/** The status of a place, as a badge. `label` is the word of the reader's side. */
export function StatusBadge({ status, label }: { status: ShownStatus; label: string }) {
  const Icon = icons[status]
  return (
    <Badge tone={tones[status]} icon={Icon ? <Icon aria-hidden="true" /> : null}>
      {label}
    </Badge>
  )
}
