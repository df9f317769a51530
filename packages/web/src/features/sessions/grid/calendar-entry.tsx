import { EntryMark } from '#web/features/sessions/grid/entry-mark.tsx'
import { type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { serverNow } from '#web/time/server-clock.ts'
import { type ShownStatus, shownStatus } from '#web/time/shown-status.ts'
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

/** A session in the grid: the client first, then time and service. */
export function CalendarEntry({ session, start, end, shape, narrow }: Props) {
  const t = useWords('sessions/calendar')
  const { time } = useFormats()
  const name = seatOf(session)?.client.displayName ?? t('nobody')
  const now = serverNow().toString()
  const held = session.status === 'HELD'
  const past = Temporal.Instant.compare(end, now) <= 0
  const status = shownStatus(seatOf(session)?.status ?? 'EXPIRED', { start, end }, now)
  const title = held ? t('heldBy', { name }) : name
  const roomy = isRoomy({ shape, start, end })
  if (shape === 'line')
    return (
      <Line ink={session.service.colour} when={time(start)} title={title} status={status} narrow={narrow} />
    )
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
      <p
        dir="auto"
        className={cx('truncate text-left font-semibold', past ? 'text-ink-soft' : 'text-(--mark)')}
      >
        <EntryMark status={status} />
        <span>{title}</span>
      </p>
      <When session={session} start={start} end={end} shape={shape} narrow={narrow} />
      {roomy ? <p className="truncate text-ink-soft">{session.service.name}</p> : null}
    </div>
  )
}

/** Whether a block is high enough for a line of its own for the service. */
const isRoomy = ({ shape, start, end }: Pick<Props, 'shape' | 'start' | 'end'>) =>
  shape === 'block' && minutesBetween(start, end) >= 75

/** The time of a block, with the service where it has no line of its own. */
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
          <span>{session.service.name}</span>
        </>
      )}
    </p>
  )
}

type LineProps = {
  ink: SessionEntry['service']['colour']
  when: string
  title: string
  status: ShownStatus
  narrow: boolean
}

function Line({ ink, when, title, status, narrow }: LineProps) {
  return (
    <div
      data-ink={ink}
      className={cx('flex w-full items-center text-xs leading-5', narrow ? 'gap-1' : 'gap-1.5 px-1')}
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
    </div>
  )
}
