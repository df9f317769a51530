import type { SessionRow } from '@hora/db/tables'
import type { PlaceView, ServiceView } from '#features/services/index.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { IsoInstant } from './row-instant.ts'

/** One dated meeting with its service. */
export interface SessionView extends PlaceView {
  readonly professionalId: ProfessionalId
  readonly id: SessionId
  readonly status: SessionRow['status']
  readonly start: IsoInstant
  readonly end: IsoInstant
  readonly zone: ZoneId
  readonly capacity: number
  readonly heldUntil: IsoInstant | null
  readonly version: number
  readonly service: ServiceView
}
