import type { CloseHolidaysInput } from '@hora/schema/inputs/closings'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { checkPlace, type PracticeHolidays, updateHolidaysIf } from '#features/holidays/index.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { closingsOfHolidays } from './holiday-closings.ts'
import { sessionsOfList } from './sessions-changed.ts'

/** Sets the public holidays, if the sessions on days that newly close are those of the list. They stay booked. */
export async function closeHolidays(
  ports: Ports,
  viewer: Viewer,
  { met, ...input }: CloseHolidaysInput,
): Promise<Result<{ practiceHolidays: PracticeHolidays }, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId } = professional.value
  const place = await checkPlace(input)
  if (!place.ok) return place
  const settings = place.value && { ...place.value, keptOpen: input.keptOpen }
  return await updateHolidaysIf(ports, viewer, input, async (tx) => {
    const closing = await closingsOfHolidays(tx, ports, professionalId, settings)
    return await sessionsOfList(tx, ports, closing, met)
  })
}
