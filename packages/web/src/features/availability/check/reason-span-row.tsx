import { Link } from '@tanstack/react-router'
import type { Reason, ReasonSpan } from '#web/features/availability/check/explain-day.ts'
import { nameIn } from '#web/i18n/name-in.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { formatTime } from '#web/time/formats.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { cx } from '#web/ui/class-names.ts'

/** How early and how far ahead clients can book the service. */
export type BookingRules = { minimumNoticeMinutes: number; horizonDays: number }

type Props = { span: ReasonSpan; zone: string; rules: BookingRules }

/** One span of start times: from when to when, and whether it is free or why not. */
export function ReasonSpanRow({ span, zone, rules }: Props) {
  const t = useWords('availability')
  const { reader, duration } = useFormats()
  const clock = (instant: string) => formatTime(instant, { ...reader, zone })
  const free = span.reasons.length === 0
  const limits = { length: duration(rules.minimumNoticeMinutes), count: rules.horizonDays }
  const times =
    span.starts === 1
      ? clock(span.first)
      : t('week.range', { start: clock(span.first), end: clock(span.last) })
  return (
    <li className="flex min-h-14 items-stretch gap-4 py-3">
      <span
        aria-hidden="true"
        className={cx(
          'w-1 shrink-0 rounded-full',
          free ? 'bg-success' : outside(span) ? 'bg-rule' : 'bg-warning',
        )}
      />
      <span className="figures w-28 shrink-0 self-center text-sm font-medium sm:w-36">{times}</span>
      <div className="min-w-0 flex-1 self-center text-sm">
        {free ? (
          <span className="font-semibold text-success">{t('check.free', { count: span.starts })}</span>
        ) : (
          <ul className={outside(span) ? 'text-ink-faint' : 'text-ink'}>
            {span.reasons.map((reason) => (
              <li key={`${reason.reason}${reason.sessionId ?? reason.timeOffId}`}>
                <span>{`${t(`reason.${reason.reason}`, { ...limits, holiday: nameIn(reason.holidayNames ?? [], reader.locale) })} `}</span>
                <ConflictLink reason={reason} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

const quiet: readonly Reason['reason'][] = ['OUTSIDE_HOURS', 'DAY_OFF', 'NOTICE', 'PAST', 'HORIZON']

/** Whether only the professional's own rules prevent a booking. */
const outside = ({ reasons }: ReasonSpan) => reasons.every(({ reason }) => quiet.includes(reason))

function ConflictLink({ reason: { reason, sessionId, timeOffId } }: { reason: Reason }) {
  const t = useWords('availability')
  if (reason === 'HOLIDAY') {
    return (
      <Link to="/availability" search={{ view: 'holidays' }} className={linkStyle}>
        {t('check.toHolidays')}
      </Link>
    )
  }
  if (timeOffId) {
    return (
      <Link to="/availability" search={{ view: 'off' }} className={linkStyle}>
        {t('check.toTimeOff')}
      </Link>
    )
  }
  if (!sessionId || (reason !== 'SESSION' && reason !== 'HOLD')) return null
  return (
    <Link to="/sessions/$sessionId" params={{ sessionId }} className={linkStyle}>
      {t('check.toSession')}
    </Link>
  )
}
