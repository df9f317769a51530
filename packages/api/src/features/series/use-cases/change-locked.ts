import type { Tx } from '@hora/db/client'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { lockPractice } from '#features/services/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transactOnce } from '#unit-of-work/transact-once.ts'
import { lockSeries, readSeries, type SeriesView } from '../data/series-view.ts'
import { changesSeries } from '../policy.ts'

interface AnyInput {
  readonly seriesId: SeriesId
  readonly expectedVersion: number
  readonly idempotencyKey: string
}

interface Change<Input extends AnyInput> {
  readonly operation: string
  readonly input: Input
  /** Changes the locked series; answers with the series to show. */
  readonly work: (tx: Tx, series: SeriesView) => Promise<Result<SeriesId, DomainError>>
}

/** Runs a change of a series by its professional, once for each key, under the locks of the practice and its row. */
export async function changeLocked<Input extends AnyInput>(
  ports: Ports,
  viewer: Viewer,
  { operation, input, work }: Change<Input>,
): Promise<Result<{ series: SeriesView }, DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  const { accountId } = reader.value
  const found = await readSeries(ports.db, input.seriesId)
  if (found === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(changesSeries, viewer, found)
  if (!allowed.ok) return allowed
  const { idempotencyKey: key, ...rest } = input
  const once = { accountId, key, operation, input: rest }
  const done = await transactOnce(
    ports,
    once,
    async (tx): Promise<Result<{ seriesId: SeriesId }, DomainError>> => {
      await lockPractice(tx, found.professionalId)
      const series = await lockSeries(tx, found)
      if (series === null) return err(domainError('NOT_FOUND'))
      if (series.version !== input.expectedVersion) return err(domainError('STALE_VERSION'))
      if (series.status === 'ended') return err(domainError('SERIES_ENDED'))
      const changed = await work(tx, series)
      return changed.ok ? ok({ seriesId: changed.value }) : changed
    },
  )
  if (!done.ok) return done
  const series = await readSeries(ports.db, done.value.seriesId)
  return series === null ? err(domainError('NOT_FOUND')) : ok({ series })
}
