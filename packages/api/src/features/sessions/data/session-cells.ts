import { sql } from 'drizzle-orm'
import type { ServiceView } from '#features/services/index.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { flag, minutes, moment, text, type ViewOf, whole, wholeOrNull } from './cells.ts'
import { sessions } from './tables.ts'

/** The cells of a session, listed once. A list may leave out `setting`, `group` and `buffers`. */
export const sessionCells = {
  core: {
    id: text(sessions.id),
    serviceId: text(sessions.serviceId),
    status: text(sessions.status),
    start: moment(sessions.startsAt),
    end: moment(sessions.endsAt),
    heldUntil: moment(sessions.heldUntil),
    version: whole(sessions.version),
  },
  setting: {
    zone: text<typeof sessions.zone, ZoneId>(sessions.zone),
    placeKind: text(sessions.placeKind),
    placeHint: text(sessions.placeHint),
    placeDetail: text(sessions.placeDetail),
    capacity: whole(sessions.capacity),
  },
  /** What makes it a group, and how it is decided whether it takes place. */
  group: {
    stands: flag(sql`${sessions.stands}`, sessions.stands),
    attendeesSee: text(sessions.attendeesSee),
    minimumPlaces: wholeOrNull(sessions.minimumPlaces),
    decideHoursBefore: wholeOrNull(sessions.decideHoursBefore),
    decidedAt: moment(sessions.decidedAt),
  },
  /** The minutes that are kept free around it. */
  buffers: {
    bufferBeforeMinutes: minutes(sql`${sessions.startsAt} - lower(${sessions.occupied})`, sessions.occupied),
    bufferAfterMinutes: minutes(sql`upper(${sessions.occupied}) - ${sessions.endsAt}`, sessions.occupied),
  },
} as const

type SessionCells = ViewOf<typeof sessionCells.core> &
  ViewOf<typeof sessionCells.setting> &
  ViewOf<typeof sessionCells.group> &
  ViewOf<typeof sessionCells.buffers>

/** One dated meeting with its service. */
export interface SessionView extends SessionCells {
  readonly professionalId: ProfessionalId
  readonly service: ServiceView
}
