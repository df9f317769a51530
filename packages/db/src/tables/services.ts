/** Services, shown to connected clients and deleted with the professional. */
import { boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.ts'
import type { ProfessionalId, ScheduleId, ServiceId } from '../ids.ts'
import type { Currency } from '../names.ts'
import { classify, personal } from '../privacy.ts'
import type { StoredCancellation } from './cancellation.ts'
import { keyOfRow, ofProfessional, randomKey, rowVersion, rowWrittenAt } from './common-classes.ts'
import type { StoredServiceLimits } from './session-limits.ts'

export interface ServiceDuration {
  readonly minutes: number
  /** In the smallest unit of the service's currency. */
  readonly priceMinor: number
}

export const services = pgTable(
  'services',
  {
    professionalId: id<ProfessionalId>().notNull(),
    id: id<ServiceId>().notNull(),
    scheduleId: id<ScheduleId>(),
    name: text().notNull(),
    description: text(),
    durations: jsonb().$type<readonly ServiceDuration[]>().notNull(),
    currency: text().$type<Currency>().notNull(),
    placeKind: text({ enum: ['online', 'address', 'link', 'phone'] }).notNull(),
    placeHint: text(),
    placeDetail: text(),
    bufferBeforeMinutes: integer().notNull().default(0),
    bufferAfterMinutes: integer().notNull().default(0),
    slotStepMinutes: integer().notNull().default(15),
    minimumNoticeMinutes: integer().notNull().default(0),
    horizonDays: integer().notNull().default(60),
    capacity: integer().notNull().default(1),
    /** What the people in a group see of each other. */
    attendeesSee: text({ enum: ['nobody', 'names'] })
      .notNull()
      .default('nobody'),
    /** A group with fewer places is cancelled some hours before its start. Both null: there is no minimum. */
    minimumPlaces: integer(),
    decideHoursBefore: integer(),
    /** The hours that the professional has to answer a request. Null: it is booked without approval. */
    answerHours: integer(),
    /** Null: the terms of the practice. */
    cancellation: jsonb().$type<StoredCancellation>(),
    /** Null: only those of the practice. */
    sessionLimits: jsonb().$type<StoredServiceLimits>(),
    /** Whether it is only for the clients in `chosen_clients`. */
    forChosen: boolean().notNull().default(false),
    colour: text().notNull(),
    active: boolean().notNull().default(true),
    position: integer().notNull().default(0),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.id] })],
)

export type ServiceRow = typeof services.$inferSelect

const setting = { subject: 'professional', category: 'preference', purpose: 'booking' } as const
const offer = { ...setting, recipients: ['client'], visibility: 'counterpart' } as const

export const servicesPrivacy = classify(services, {
  professionalId: ofProfessional,
  id: randomKey,
  scheduleId: keyOfRow,
  name: personal({ ...offer, category: 'content', recipients: ['client', 'mail'] }),
  description: personal({ ...offer, category: 'content' }),
  durations: personal({ ...offer, category: 'money' }),
  currency: personal({ ...offer, category: 'money' }),
  placeKind: personal({ ...offer, category: 'location' }),
  placeHint: personal({ ...offer, category: 'location' }),
  // Clients see the session's copy of it, with a confirmed booking.
  placeDetail: personal({ ...setting, category: 'location' }),
  bufferBeforeMinutes: personal(setting),
  bufferAfterMinutes: personal(setting),
  slotStepMinutes: personal(setting),
  minimumNoticeMinutes: personal(offer),
  horizonDays: personal(offer),
  capacity: personal(offer),
  attendeesSee: personal(offer),
  minimumPlaces: personal(offer),
  decideHoursBefore: personal(offer),
  answerHours: personal(offer),
  cancellation: personal(offer),
  sessionLimits: personal(setting),
  forChosen: personal(setting),
  colour: personal(offer),
  active: personal(offer),
  position: personal(offer),
  version: rowVersion,
  createdAt: personal({ ...setting, category: 'activity', source: 'observed' }),
  updatedAt: rowWrittenAt,
})
