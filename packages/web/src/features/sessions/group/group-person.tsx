import { useState } from 'react'
import { isTaken } from '#web/features/sessions/attendance/attendance.tsx'
import { CameOrNot } from '#web/features/sessions/attendance/place-attendance.tsx'
import { ClientName } from '#web/features/sessions/client-name.tsx'
import type { Group, ShownPlace } from '#web/features/sessions/group/group-fragment.ts'
import { MovePersonDialog } from '#web/features/sessions/group/move-person-dialog.tsx'
import { RemoveClientDialog } from '#web/features/sessions/group/remove-client-dialog.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { CalendarClock, UserMinus } from '#web/ui/icons.ts'
import { StatusBadge } from '#web/ui/marks/status-badge.tsx'

type Props = ShownPlace & {
  group: Group
  /** Whether it can be recorded who came. */
  records: boolean
  changeable: boolean
  onChanged: () => void
}

/** One person in a group: their status and price, whether they came, and the ways to move or remove them. */
export function GroupPerson({ group, place, status, records, changeable, onChanged }: Props) {
  const t = useWords('ui', 'sessions')
  const words = useWords('sessions/group')
  const { money } = useFormats()
  const [removing, setRemoving] = useState(false)
  const [moving, setMoving] = useState(false)
  const { price, client } = place
  return (
    <li className="flex flex-col gap-3 py-3">
      <div className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <ClientName client={client} />
        </div>
        <span className="figures shrink-0 text-sm text-ink-soft">
          {price.amountMinor === 0 ? t('free') : money(price)}
        </span>
        <StatusBadge status={status} label={t(`status.${status}`)} />
        {changeable && status === 'CONFIRMED' ? (
          <>
            <IconButton
              size="sm"
              label={words('move.open', { name: client.displayName })}
              icon={<CalendarClock />}
              onClick={() => setMoving(true)}
            />
            {moving ? (
              <MovePersonDialog
                open={moving}
                group={group}
                place={place}
                onClose={() => setMoving(false)}
                onMoved={onChanged}
              />
            ) : null}
            <IconButton
              size="sm"
              label={words('remove.open', { name: client.displayName })}
              icon={<UserMinus />}
              onClick={() => setRemoving(true)}
            />
            <RemoveClientDialog
              open={removing}
              group={group}
              place={place}
              onClose={() => setRemoving(false)}
              onRemoved={onChanged}
            />
          </>
        ) : null}
      </div>
      {records && isTaken(status) ? <CameOrNot place={place} status={status} /> : null}
    </li>
  )
}
