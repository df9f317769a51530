import type { ServiceDuration } from '@hora/db/tables'
import type { CancellationPolicy } from '@hora/schema/cancellation-policy'
import type { AttendeesSee } from '@hora/schema/inputs/services'
import type { ServiceLimits } from '@hora/schema/inputs/session-limits'
import type { Currency } from '#kernel/currency.ts'
import type { ProfessionalId, ScheduleId, ServiceId } from '#kernel/ids.ts'
import { services } from './tables.ts'

export type PlaceKind = 'online' | 'address' | 'link' | 'phone'

/** Where a service, a session or a booking takes place, with the detail that not every viewer may see. */
export interface PlaceView {
  readonly placeKind: PlaceKind
  readonly placeHint: string | null
  readonly placeDetail: string | null
}

/** What can be booked, as its professional and their clients see it. */
export interface ServiceView extends PlaceView {
  readonly professionalId: ProfessionalId
  readonly id: ServiceId
  readonly scheduleId: ScheduleId | null
  readonly name: string
  readonly description: string | null
  readonly durations: readonly ServiceDuration[]
  readonly currency: Currency
  readonly bufferBeforeMinutes: number
  readonly bufferAfterMinutes: number
  readonly slotStepMinutes: number
  readonly minimumNoticeMinutes: number
  readonly horizonDays: number
  readonly capacity: number
  readonly attendeesSee: AttendeesSee
  readonly minimumPlaces: number | null
  readonly decideHoursBefore: number | null
  /** The hours in which a request is answered. Null: it is booked without approval. */
  readonly answerHours: number | null
  /** Null: the terms of the practice. */
  readonly cancellation: CancellationPolicy | null
  /** Null: only the limits of the practice. */
  readonly sessionLimits: ServiceLimits | null
  /** Whether it is only for chosen clients. */
  readonly forChosen: boolean
  readonly colour: string
  readonly active: boolean
  readonly position: number
  readonly version: number
}

/** What names a service in a list of other things. */
export const serviceNameColumns = {
  professionalId: services.professionalId,
  id: services.id,
  name: services.name,
  colour: services.colour,
}

/** What is offered, for readers who show more of a service than its name. */
const offerColumns = {
  scheduleId: services.scheduleId,
  description: services.description,
  durations: services.durations,
  currency: services.currency,
  placeKind: services.placeKind,
  placeHint: services.placeHint,
  placeDetail: services.placeDetail,
  bufferBeforeMinutes: services.bufferBeforeMinutes,
  bufferAfterMinutes: services.bufferAfterMinutes,
  slotStepMinutes: services.slotStepMinutes,
  minimumNoticeMinutes: services.minimumNoticeMinutes,
  horizonDays: services.horizonDays,
  capacity: services.capacity,
  attendeesSee: services.attendeesSee,
  minimumPlaces: services.minimumPlaces,
  decideHoursBefore: services.decideHoursBefore,
  answerHours: services.answerHours,
  cancellation: services.cancellation,
  sessionLimits: services.sessionLimits,
  forChosen: services.forChosen,
  active: services.active,
  position: services.position,
  version: services.version,
}

/** The columns of a {@link ServiceView}. */
export const serviceColumns = { ...serviceNameColumns, ...offerColumns }
