import type { Tx } from '@hora/db/client'
import type { Refusal } from '#features/availability/index.ts'
import { lockWhole, moveWhole } from '#features/bookings/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { instantOf } from '#kernel/zoned-time.ts'
import type { Ports } from '#ports'
import type { SeriesState } from '../data/series-view.ts'
import { shifted } from '../domain/edit.ts'
import { placed } from '../domain/expand.ts'
import { conflictsOf, shownDate } from './book-ahead.ts'
import { comingSessions } from './cancel-sessions.ts'
import type { MovingSeries } from './plan-move.ts'

type Coming = ReturnType<typeof comingSessions>[number]

/** The codes of a refusal that is about one time. Anything else refuses the whole change. */
const aboutOneTime =
  /^(?:SLOT_TAKEN|BUFFER_TOO_SHORT|OUTSIDE_AVAILABILITY|TOO_SOON|TOO_FAR_AHEAD|TIME_PASSED|.*_FULL|BREAK_NEEDED|TOO_MANY_MOVES)$/

/**
 * Moves the sessions that still follow the rule; those that were moved by themselves stay where they are. One whose new
 * time is not free keeps its old one, if the professional said so. Answers with the people of the sessions that moved.
 */
export async function moveDates(
  tx: Tx,
  ports: Ports,
  { series, move, dates, override, conflicts }: MovingSeries,
): Promise<Result<ReadonlySet<AccountId>, DomainError>> {
  const following = comingSessions(dates, ports.clock.now()).filter((date) => followsRule(date, series))
  const people = new Set<AccountId>()
  const kept: { date: Coming; error: DomainError }[] = []
  // The farthest first, so that no date meets one of its own series that moves as well.
  const isLater =
    Temporal.PlainDateTime.compare(shifted(move.cut.original, move.shift), move.cut.original) > 0
  for (const date of isLater ? following.toReversed() : following) {
    const { professionalId, zone } = series
    const locked = await lockWhole(tx, { professionalId, sessionId: date.sessionId })
    if (locked === null) return err(domainError('NOT_FOUND'))
    const moved = await moveWhole(
      tx,
      ports,
      { ...locked, message: null },
      {
        start: instantOf(shifted(date.original, move.shift), zone),
        durationMinutes: move.durationMinutes,
        expectedVersion: locked.session.version,
        override,
        notify: false,
      },
    )
    if (!moved.ok && !aboutOneTime.test(moved.error.code)) return moved
    if (!moved.ok) kept.push({ date, error: moved.error })
    else
      for (const { status, clientId } of locked.session.bookings)
        if (status === 'confirmed') people.add(clientId)
  }
  if (kept.length > 0 && conflicts === 'REFUSE') return err(refusalOf({ series, move, kept }))
  return ok(people)
}

export function followsRule({ original, startsAt, endsAt }: Coming, series: SeriesState): boolean {
  const start = placed({ original }, series.zone)
  return (
    startsAt?.equals(start) === true &&
    endsAt?.equals(start.add({ minutes: series.durationMinutes })) === true
  )
}

interface Kept extends Pick<MovingSeries, 'series' | 'move'> {
  readonly kept: readonly { readonly date: Coming; readonly error: DomainError }[]
}

function refusalOf({ series, move, kept }: Kept) {
  const dates = kept.map(({ date, error }, index) => {
    const original = shifted(date.original, move.shift)
    const start = instantOf(original, series.zone)
    const end = start.add({ minutes: move.durationMinutes })
    const reasons = 'reasons' in error ? (error.reasons as readonly Refusal[]) : []
    const shown = { zone: series.zone, pattern: move.after }
    return shownDate(shown, { index, original, start, end, reasons, keepsBuffers: true }, 'stays')
  })
  return conflictsOf(dates)
}
