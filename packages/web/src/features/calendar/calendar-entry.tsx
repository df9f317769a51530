import { useTranslation } from 'react-i18next'
import { type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'

type Props = {
  session: SessionEntry
  /** Where it stands now, while it is dragged; ISO 8601. */
  start: string
  end: string
  /** One line, as in a month. */
  flat: boolean
  short: boolean
}

/** A session as it is written into the grid: the client first, then when and what. */
export function CalendarEntry({ session, start, end, flat, short }: Props) {
  const { t } = useTranslation('calendar')
  const { time, timeRange } = useFormats()
  const name = seatOf(session)?.client.displayName ?? t('nobody')
  const past = Temporal.Instant.compare(end, Temporal.Now.instant()) < 0
  const held = session.status === 'HELD'
  if (flat) {
    return (
      <div
        data-ink={session.service.colour}
        className="flex w-full items-center gap-1.5 px-1 text-xs leading-5"
      >
        <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-(--mark)" />
        <span className="figures text-ink-soft">{time(start)}</span>
        <span className="truncate font-medium text-ink">{name}</span>
      </div>
    )
  }
  return (
    <div
      data-ink={session.service.colour}
      className={cx(
        'h-full overflow-hidden rounded-md border-l-3 border-(--mark) bg-(--wash) px-2 text-xs leading-4',
        short ? 'flex items-center gap-2' : 'py-1',
        held && 'border-dashed',
        past && 'opacity-65',
      )}
    >
      <p className="truncate font-semibold text-(--mark)">{held ? t('heldBy', { name }) : name}</p>
      <p className={cx('figures truncate text-ink-soft', short && 'shrink-0')}>
        {short ? time(start) : timeRange(start, end)}
      </p>
      {short ? null : <p className="truncate text-ink-soft">{session.service.name}</p>}
    </div>
  )
}
