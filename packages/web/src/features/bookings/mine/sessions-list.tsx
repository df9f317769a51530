import { type ComponentProps, type ReactNode, useMemo } from 'react'
import { BookingRow } from '#web/features/bookings/mine/booking-row.tsx'
import { byDay } from '#web/features/bookings/mine/by-day.ts'
import { NextSession } from '#web/features/bookings/mine/next-session.tsx'
import { useMySessions } from '#web/features/bookings/mine/use-my-sessions.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { serverToday } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { cx } from '#web/ui/class-names.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'
import { NotebookText } from '#web/ui/icons.ts'

type Props = {
  past: boolean | undefined
  /** What can be booked: after the list on a phone, beside the list on a wide screen. */
  aside: ReactNode
}

/**
 * The upcoming sessions with the next one first, until each is over, or the past ones with the latest first. Its parts
 * are cells of the page's grid.
 */
export function SessionsList({ past, aside }: Props) {
  const t = useWords('bookings/mine')
  const { bookings, failed, reference, again, more, growing, hasMore } = useMySessions(past)
  const copy = useErrorCopy()
  const formats = useFormats()
  const ends = useMemo(() => bookings?.flatMap(({ end, heldUntil }) => heldUntil ?? end) ?? [], [bookings])
  const now = useNowUntil(ends)
  const shown = past ? bookings : bookings?.filter((one) => isAfter(one.heldUntil ?? one.end, now))
  const next = past ? undefined : shown?.find(({ status }) => status !== 'HELD' && status !== 'REQUESTED')
  const thisYear = serverToday(formats.reader.zone).year
  return (
    <>
      {past ? null : <Next booking={next} loading={!bookings && !failed} />}
      <div className={cx('min-w-0 lg:col-start-1', next ? 'lg:row-start-2' : 'lg:row-span-2 lg:row-start-1')}>
        <ListState
          items={shown}
          error={failed && copy(failed)}
          reference={reference}
          onRetry={again}
          empty={
            <EmptyState
              icon={<NotebookText aria-hidden="true" />}
              title={past ? t('empty.past') : t('empty.upcoming')}
              description={past ? t('empty.pastHint') : t('empty.upcomingHint')}
            />
          }
        >
          {(all) => (
            <div className="flex flex-col gap-10">
              {byDay(
                all.filter((one) => one !== next),
                formats.reader.zone,
              ).map(([date, those]) => (
                <section key={date}>
                  <h2 className="mb-1 text-lg first-letter:uppercase">
                    {formats.day(those[0]?.start ?? `${date}T12:00Z`, thisYear)}
                  </h2>
                  <ul>
                    {those.map((booking) => (
                      <BookingRow key={booking.id} booking={booking} />
                    ))}
                  </ul>
                </section>
              ))}
              {hasMore ? (
                <Button
                  variant="secondary"
                  pending={growing}
                  onClick={() => void more()}
                  className="self-start"
                >
                  {t('list.more')}
                </Button>
              ) : null}
            </div>
          )}
        </ListState>
      </div>
      <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">{aside}</div>
    </>
  )
}

/** The place of the next session is kept while the list loads, so that nothing below it jumps. */
function Next({
  booking,
  loading,
}: {
  booking: ComponentProps<typeof NextSession>['booking'] | undefined
  loading: boolean
}) {
  if (loading) return <Skeleton className="h-72 rounded-lg lg:hidden" />
  return booking ? (
    <div className="min-w-0 lg:col-start-1 lg:row-start-1">
      <NextSession booking={booking} />
    </div>
  ) : null
}

const isAfter = (end: string, now: string) => Temporal.Instant.compare(end, now) > 0
