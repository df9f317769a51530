import { limits } from '@hora/schema/limits'
import { attendanceFragment } from '#web/features/sessions/attendance/attendance-fragment.ts'
import { PlaceAttendance } from '#web/features/sessions/attendance/place-attendance.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { shownStatus, turnsOf } from '#web/time/shown-status.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'

/** Who came, for each place: from the start of the session until 30 days after its end. */
export function Attendance({ session }: { session: FragmentType<typeof attendanceFragment> }) {
  const t = useWords('sessions')
  const { moment } = useFormats()
  const { start, end, bookings } = readFragment(attendanceFragment, session)
  const until = attendanceUntil(end)
  const now = useNowUntil([...turnsOf({ start, end }), until])
  const places = bookings.flatMap((place) => {
    const status = shownStatus(place.status, { start, end }, now)
    return isTaken(status) ? [{ place, status }] : []
  })
  const begun = Temporal.Instant.compare(start, now) <= 0
  if (!begun || places.length === 0 || Temporal.Instant.compare(now, until) > 0) return null
  return (
    <section>
      <h2 className="mb-3 text-lg">{t('attendance.title')}</h2>
      <ul className="flex flex-col gap-5">
        {places.map(({ place, status }) => (
          <PlaceAttendance key={place.id} place={place} status={status} named={places.length > 1} />
        ))}
      </ul>
      {places.some(({ status }) => status === 'LIVE' || status === 'ENDED') ? (
        <p className="mt-3 max-w-prose text-sm text-ink-soft">
          {t('attendance.hint', {
            name: places.length > 1 ? t('attendance.client') : (places[0]?.place.client.displayName ?? ''),
          })}
        </p>
      ) : null}
      <p className="mt-3 text-sm text-ink-faint">{t('attendance.until', { when: moment(until) })}</p>
    </section>
  )
}

/** Until when attendance can be changed. */
export const attendanceUntil = (end: string): string =>
  Temporal.Instant.from(end)
    .add({ hours: 24 * limits.attendanceDays })
    .toString()

/** Whether somebody booked the place, and did not leave it. */
export const isTaken = (status: ReturnType<typeof shownStatus>) => !untaken.has(status)

const untaken: ReadonlySet<ReturnType<typeof shownStatus>> = new Set([
  'HELD',
  'REQUESTED',
  'CANCELLED',
  'EXPIRED',
  'DECLINED',
  'WITHDRAWN',
  'UNANSWERED',
])
