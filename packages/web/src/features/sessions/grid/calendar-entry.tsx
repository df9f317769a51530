import { EntryFill } from '#web/features/sessions/grid/entry-fill.tsx'
import { EntryMark } from '#web/features/sessions/grid/entry-mark.tsx'
import { isGroup, type SessionEntry, statusOf, titleOf } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { serverNow } from '#web/time/server-clock.ts'
import type { ShownStatus } from '#web/time/shown-status.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'

type Props = {
  session: SessionEntry
  /** The current position during a drag; ISO 8601. */
  start: string
  end: string
  /** A line in a month, a block too low for two lines, or a block. */
  shape: 'line' | 'short' | 'block'
  /** The column is too narrow for both a time and a name. */
  narrow: boolean
}

/** A session in the grid: the client first, then time and service. A group has its service and its places. */
export function CalendarEntry({ session, start, end, shape, narrow }: Props) {
  const t = useWords('sessions/calendar')
  const { time } = useFormats()
  const name = titleOf(session) ?? t('nobody')
  const now = serverNow().toString()
  const held = session.status === 'HELD'
  const past = Temporal.Instant.compare(end, now) <= 0
  const status = statusOf({ ...session, start, end }, now)
  const title = !held ? name : t(status === 'REQUESTED' ? 'askedBy' : 'heldBy', { name })
  const roomy = isRoomy({ shape, start, end })
  if (shape === 'line')
    return <Line session={session} when={time(start)} title={title} status={status} narrow={narrow} />
  const heading = cx('truncate text-left font-semibold', past ? 'text-ink-soft' : 'text-(--mark)')
  return (
    <div
      data-ink={session.service.colour}
      className={cx(
        '@container h-full overflow-hidden rounded-md border-l-3 border-(--mark) text-xs leading-4',
        narrow ? 'px-1' : 'px-1.5',
        shape === 'short' ? 'flex items-center gap-2' : 'py-1',
        (held || status === 'NO_SHOW') && 'border-dashed',
        status === 'LIVE' && 'ring-1 ring-(--mark) ring-inset',
        past ? 'bg-[color-mix(in_oklab,var(--wash)_45%,var(--color-paper))]' : 'bg-(--wash)',
      )}
    >
      <p dir="auto" className={heading}>
        <EntryMark status={status} />
        <span>{title}</span>
      </p>
      {shape === 'short' ? <EntryFill session={session} /> : null}
      <When session={session} start={start} end={end} shape={shape} narrow={narrow} />
      {shape !== 'short' && isGroup(session) && (roomy || narrow) ? (
        <p className="text-ink-soft">
          <EntryFill session={session} />
        </p>
      ) : roomy ? (
        <p className="truncate text-ink-soft">{session.service.name}</p>
      ) : null}
    </div>
  )
}

/** Whether a block is high enough for a line of its own for the service. */
const isRoomy = ({ shape, start, end }: Pick<Props, 'shape' | 'start' | 'end'>) =>
  shape === 'block' && minutesBetween(start, end) >= 75

/** The time of a block, with the places of a group, or the service where it has no line of its own. */
function When({ session, start, end, shape, narrow }: Props) {
  const { time, timeRange } = useFormats()
  return (
    <p
      className={cx('figures truncate text-ink-soft', shape === 'short' && (narrow ? 'hidden' : 'shrink-0'))}
    >
      {shape === 'short' || narrow ? (
        time(start)
      ) : isRoomy({ shape, start, end }) ? (
        timeRange(start, end)
      ) : (
        <>
          <span className="@max-[12rem]:hidden">{`${timeRange(start, end)} · `}</span>
          <span className="@[12rem]:hidden">{`${time(start)} `}</span>
          {isGroup(session) ? <EntryFill session={session} /> : <span>{session.service.name}</span>}
        </>
      )}
    </p>
  )
}

type LineProps = {
  session: SessionEntry
  when: string
  title: string
  status: ShownStatus
  narrow: boolean
}

function Line({ session, when, title, status, narrow }: LineProps) {
  return (
    <div
      data-ink={session.service.colour}
      className={cx(
        'flex w-full items-center text-xs leading-5 text-ink',
        narrow ? 'flex-wrap gap-x-1' : 'gap-1.5 px-1',
      )}
    >
      <span
        aria-hidden="true"
        className={cx('shrink-0 rounded-full bg-(--mark)', narrow ? 'size-1.5' : 'size-2')}
      />
      <span className="figures text-ink-soft">{when}</span>
      <EntryMark status={status} />
      <span dir="auto" className={narrow ? 'sr-only' : 'truncate font-medium text-ink'}>
        {title}
      </span>
      <EntryFill session={session} />
    </div>
  )
}
