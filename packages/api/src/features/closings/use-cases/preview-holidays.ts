import type { HolidaysPreviewInput } from '@hora/schema/inputs/closings'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { checkPlace } from '#features/holidays/index.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { closingsOfHolidays } from './holiday-closings.ts'
import { listSessions, type SessionList } from './sessions-changed.ts'

/** The sessions on days that other public holidays would newly close. */
export async function previewHolidays(
  ports: Ports,
  viewer: Viewer,
  { keptOpen, ...chosen }: HolidaysPreviewInput,
): Promise<Result<SessionList, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const place = await checkPlace(chosen)
  if (!place.ok) return place
  const settings = place.value && { ...place.value, keptOpen }
  const closing = await closingsOfHolidays(ports.db, ports, professional.value.professionalId, settings)
  return ok(await listSessions(ports.db, ports, closing))
}
