import type { ChangeSeriesInput, SeriesScope } from '@hora/schema/inputs/series'
import type { Decoded } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { DateWithSession } from '../data/series-dates.ts'
import type { SeriesState } from '../data/series-view.ts'
import { type Shift, shiftOf, shiftPattern, splitPattern } from '../domain/edit.ts'
import type { Occurrence, SeriesPattern } from '../domain/expand.ts'

/** How a series changes from one date on. */
export interface SeriesMove {
  readonly cut: Occurrence
  readonly shift: Shift
  readonly durationMinutes: number
  /** The dates before the cut, as a series of their own; null: the series moves as a whole. */
  readonly before: SeriesPattern | null
  /** The dates from the cut on, or of the whole series, as they will be. */
  readonly after: SeriesPattern
}

/** What the steps of a move share. */
export interface MovingSeries extends Pick<Decoded<ChangeSeriesInput>, 'override' | 'conflicts'> {
  readonly series: SeriesState
  readonly move: SeriesMove
  /** The decided dates from the cut on. */
  readonly dates: readonly DateWithSession[]
}

interface Asked {
  /** The date that was moved, and its new start: all others move as far. */
  readonly from: Temporal.PlainDateTime
  readonly to: Temporal.PlainDateTime
  readonly cut: Occurrence
  readonly scope: SeriesScope
  readonly durationMinutes: number
}

/** Plans the move of a series. It is split only where a date before the cut keeps its time. */
export function planMove(
  { pattern }: Pick<SeriesState, 'pattern'>,
  { from, to, cut, scope, durationMinutes }: Asked,
): Result<SeriesMove, DomainError> {
  const shift = shiftOf(from, to)
  const splits = scope === 'FOLLOWING' && cut.index > 0
  const { before, after } = splits ? splitPattern(pattern, cut) : { before: null, after: pattern }
  const moved = shiftPattern(after, shift)
  return moved.ok ? ok({ cut, shift, durationMinutes, before, after: moved.value }) : moved
}
