import type { UpdateHolidaysInput } from '@hora/schema/inputs/holidays'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { lockPractice } from '#features/services/index.ts'
import type { Clock } from '#kernel/clock.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { utc } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import { noPrecondition, type Precondition } from '#unit-of-work/precondition.ts'
import { transact } from '#unit-of-work/transact.ts'
import { checkPlace } from '../data/check-place.ts'
import { holidaysBetween } from '../data/holiday-calendar.ts'
import { type PracticeHolidays, writePracticeHolidays } from '../data/practice-holidays.ts'
import type { HolidayPlace } from '../domain/holiday.ts'
import { holidaysChanged } from '../events.ts'

export type UpdateHolidays = Decoded<UpdateHolidaysInput>

type Updated = Result<{ practiceHolidays: PracticeHolidays }, DomainError>

/** Closes a practice on the public holidays of a place, except some. */
export async function updateHolidays(ports: Ports, viewer: Viewer, input: UpdateHolidays): Promise<Updated> {
  return await updateHolidaysIf(ports, viewer, input, noPrecondition)
}

/** The same if something holds under the lock of the practice. */
export async function updateHolidaysIf(
  ports: Ports,
  viewer: Viewer,
  { expectedVersion, ...input }: UpdateHolidays,
  precondition: Precondition,
): Promise<Updated> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId } = professional.value
  const place = await checkPlace(input)
  if (!place.ok) return place
  const keptOpen = [...new Set(input.keptOpen)]
  if (!(await areHolidays(keptOpen, place.value, ports.clock))) return err(domainError('UNKNOWN_HOLIDAY'))
  const chosen = { ...(place.value ?? { country: null, region: null }), keptOpen }
  return await transact(ports.db, async (tx): Promise<Updated> => {
    await lockPractice(tx, professionalId)
    const holds = await precondition(tx)
    if (!holds.ok) return holds
    const asked = { ...chosen, version: expectedVersion }
    if (!(await writePracticeHolidays(tx, professionalId, asked, ports.clock.now())))
      return err(domainError('STALE_VERSION'))
    await recordEvents(tx, ports.clock, [holidaysChanged(professionalId), slotsChanged(professionalId)])
    return ok({ practiceHolidays: { ...chosen, version: expectedVersion + 1 } })
  })
}

/** Whether all keys name holidays of a place in these years. */
async function areHolidays(
  keys: readonly string[],
  place: HolidayPlace | null,
  clock: Clock,
): Promise<boolean> {
  if (keys.length === 0) return true
  if (place === null) return false
  const { year } = clock.now().toZonedDateTimeISO(utc)
  const first = Temporal.PlainDate.from({ year: year - 1, month: 1, day: 1 })
  const known = await holidaysBetween(place, first, first.add({ years: 4 }))
  return keys.every((key) => known.some((holiday) => holiday.key === key))
}
