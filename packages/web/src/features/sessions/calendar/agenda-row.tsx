import { isGroup, type SessionEntry, statusOf, titleOf } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { type ShownStatus, turnsOf } from '#web/time/shown-status.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { StatusBadge } from '#web/ui/marks/status-badge.tsx'

/** What a day says of its sessions: what is unusual or going on. */
const marked: ReadonlySet<ShownStatus> = new Set(['HELD', 'REQUESTED', 'LIVE', 'ENDED', 'NO_SHOW'])

/** One session of a day: time, client and service, or for a group its service and how many places are taken. */
export function AgendaRow({ session, onOpen }: { session: SessionEntry; onOpen: () => void }) {
  const t = useWords('sessions/calendar')
  const words = useWords('ui')
  const { timeRange } = useFormats()
  const status = statusOf(session, useNowUntil(turnsOf(session)))
  const { service, capacity, placesTaken: taken } = session
  return (
    <ListRow
      className="hover:bg-well/60"
      leading={
        <div data-ink={service.colour} className="flex items-stretch gap-3 self-stretch">
          <span aria-hidden="true" className="w-1 rounded-full bg-(--mark)" />
          <span className="figures min-w-24 self-center text-sm text-ink-soft sm:min-w-28">
            {timeRange(session.start, session.end)}
          </span>
        </div>
      }
      title={
        <button
          type="button"
          onClick={onOpen}
          className="block w-full truncate text-left after:absolute after:inset-0"
        >
          {titleOf(session) ?? t('nobody')}
        </button>
      }
      detail={isGroup(session) ? t('fill', { taken, capacity }) : service.name}
      trailing={marked.has(status) ? <StatusBadge status={status} label={words(`status.${status}`)} /> : null}
    />
  )
}
