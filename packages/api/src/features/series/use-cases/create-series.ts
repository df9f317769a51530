import type { Tx } from '@hora/db/client'
import type { CreateSeriesInput } from '@hora/schema/inputs/series'
import { limits } from '@hora/schema/limits'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { offeredDuration, readOpenings } from '#features/availability/index.ts'
import { booksForClients } from '#features/bookings/index.ts'
import { readClient } from '#features/connections/index.ts'
import { lockPractice, type ServiceView } from '#features/services/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import { writeOnce } from '#unit-of-work/write-once.ts'
import {
  countRunning,
  ofClient,
  ofPractice,
  readSeries,
  type SeriesState,
  type SeriesView,
} from '../data/series-view.ts'
import { insertSeries, updateSeries } from '../data/write-series.ts'
import { expand, normalised, placed } from '../domain/expand.ts'
import { parseRule } from '../domain/rule.ts'
import { seriesBooked } from '../notices/series-notices.ts'
import { bookAhead } from './book-ahead.ts'
import { notifySeries } from './notify-series.ts'

export type CreateSeries = Decoded<CreateSeriesInput>
export type SeriesRequest = Omit<CreateSeries, 'idempotencyKey' | 'notify' | 'conflicts'>

/** A series that is not saved yet. */
export type NewSeries = Omit<SeriesState, 'version'>

/** Makes a series for a client or a group and books its dates of the next half year, all at once or not at all. */
export async function createSeries(
  ports: Ports,
  viewer: Viewer,
  { idempotencyKey: key, ...input }: CreateSeries,
): Promise<Result<{ series: SeriesView }, DomainError>> {
  const planned = await planSeries(ports, viewer, input)
  if (!planned.ok) return planned
  const { professionalId: accountId } = planned.value
  const once = { accountId, key, operation: 'createSeries', input }
  const created = await writeOnce(
    ports,
    once,
    planned,
    async (tx, series) => await write(tx, ports, series, input),
  )
  if (!created.ok) return created
  const series = await readSeries(ports.db, created.value.seriesId)
  return series === null ? err(domainError('NOT_FOUND')) : ok({ series })
}

/** Checks who asks and what for, without the dates: a preview asks the same. */
export async function planSeries(
  ports: Ports,
  viewer: Viewer,
  asked: SeriesRequest,
): Promise<Result<NewSeries, DomainError>> {
  const professional = requireSignedIn(viewer)
  if (!professional.ok) return professional
  const { accountId } = professional.value
  const { serviceId } = asked
  const now = ports.clock.now()
  const openings = await readOpenings(ports, { serviceId, accountId, now, from: now, to: now })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(booksForClients, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const { service, zone } = openings
  const refused = (await refuseClient(ports, service, asked)) ?? refuseService(service, asked)
  if (refused !== null) return err(refused)
  return planOf(asked, { service, zone, now, id: ports.newId<SeriesId>() })
}

interface Practice {
  readonly service: ServiceView
  readonly zone: ZoneId
  readonly now: Temporal.Instant
  readonly id: SeriesId
}

function planOf(asked: SeriesRequest, { service, zone, now, id }: Practice): Result<NewSeries, DomainError> {
  const parsed = parseRule(asked.rule, asked.startsLocal)
  if (!parsed.ok) return parsed
  const pattern = normalised({ start: asked.startsLocal, ...parsed.value })
  if (pattern === null || !hasDateAhead(pattern, zone, now)) return err(domainError('NO_DATES'))
  const { serviceId, clientId = null, durationMinutes, capacity = null, override: overrides } = asked
  const rolledUntil = pattern.start.toPlainDate().subtract({ days: 1 })
  const terms = { serviceId, clientId, durationMinutes, zone, overrides, capacity }
  const state = { status: 'active', pausedFrom: null, followsId: null } as const
  return ok({ professionalId: service.professionalId, id, ...terms, pattern, rolledUntil, ...state })
}

function hasDateAhead(pattern: SeriesView['pattern'], zone: ZoneId, now: Temporal.Instant): boolean {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const later = Temporal.PlainDate.compare(pattern.start.toPlainDate(), today) > 0
  const to = today.add({ years: limits.seriesYears })
  return later || expand(pattern, to).some((date) => Temporal.Instant.compare(placed(date, zone), now) > 0)
}

async function refuseClient(
  { db }: Ports,
  { professionalId, capacity }: ServiceView,
  { clientId }: SeriesRequest,
): Promise<DomainError | null> {
  if (clientId == null) return null
  if (capacity > 1) return domainError('SERIES_IS_SINGLE')
  const client = await readClient(db, professionalId, clientId)
  if (client === null) return domainError('NOT_FOUND')
  if (client.blocked) return domainError('CLIENT_BLOCKED')
  return client.status === 'active' ? null : domainError('CONNECTION_ENDED')
}

function refuseService(service: ServiceView, { durationMinutes }: SeriesRequest): DomainError | null {
  if (!service.active) return domainError('SERVICE_INACTIVE')
  const offered = offeredDuration(service, durationMinutes)
  return offered.ok ? null : offered.error
}

async function write(
  tx: Tx,
  ports: Ports,
  planned: NewSeries,
  { conflicts, notify }: Pick<CreateSeries, 'conflicts' | 'notify'>,
): Promise<Result<{ seriesId: SeriesId }, DomainError>> {
  const { professionalId, clientId, id: seriesId, rolledUntil: after } = planned
  await lockPractice(tx, professionalId)
  const running = await countRunning(tx, ofPractice(professionalId))
  const theirs = clientId === null ? 0 : await countRunning(tx, ofClient(clientId))
  if (Math.max(running, theirs) >= limits.seriesPerAccount) return err(domainError('LIMIT_REACHED'))
  const now = ports.clock.now()
  await insertSeries(tx, planned, now)
  const series = { ...planned, version: 1 }
  const booked = await bookAhead(tx, ports, series, { after, conflicts })
  if (!booked.ok) return booked
  const { decided, rolledUntil } = booked.value
  if (decided.length > 0 && decided.every(({ state }) => state === 'taken'))
    return err(domainError('NO_DATES'))
  await updateSeries(tx, series, { rolledUntil }, now)
  if (clientId !== null && notify)
    await notifySeries(tx, ports, series, { notice: seriesBooked, people: new Set([clientId]) })
  return ok({ seriesId })
}
