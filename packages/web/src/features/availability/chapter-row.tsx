import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Chapter, Reason } from '#web/features/availability/day-story.ts'
import { formatTime } from '#web/time/formats.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'
import { linkStyle } from '#web/ui/link-style.ts'

/** Starts that share their fate: from when to when, and free or why not. */
export function ChapterRow({ chapter, zone }: { chapter: Chapter; zone: string }) {
  const { t } = useTranslation('availability')
  const { reader } = useFormats()
  const clock = (instant: string) => formatTime(instant, { ...reader, zone })
  const free = chapter.reasons.length === 0
  const times =
    chapter.starts === 1
      ? clock(chapter.first)
      : t('week.range', { start: clock(chapter.first), end: clock(chapter.last) })
  return (
    <li className="flex min-h-14 items-stretch gap-4 py-3">
      <span
        aria-hidden="true"
        className={cx(
          'w-1 shrink-0 rounded-full',
          free ? 'bg-success' : outside(chapter) ? 'bg-rule' : 'bg-warning',
        )}
      />
      <span className="figures w-28 shrink-0 self-center text-sm font-medium sm:w-36">{times}</span>
      <div className="min-w-0 flex-1 self-center text-sm">
        {free ? (
          <span className="font-semibold text-success">{t('check.free', { count: chapter.starts })}</span>
        ) : (
          <ul className={outside(chapter) ? 'text-ink-faint' : 'text-ink'}>
            {chapter.reasons.map((reason) => (
              <li key={`${reason.reason}${reason.sessionId ?? reason.timeOffId}`}>
                {t(`reason.${reason.reason}`)} <ConflictLink reason={reason} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

const quiet: readonly Reason['reason'][] = ['OUTSIDE_HOURS', 'DAY_OFF', 'NOTICE', 'HORIZON']

/** Whether nothing is in the way but the rules themselves. */
const outside = ({ reasons }: Chapter) => reasons.every(({ reason }) => quiet.includes(reason))

function ConflictLink({ reason: { reason, sessionId, timeOffId } }: { reason: Reason }) {
  const { t } = useTranslation('availability')
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
