/**
 * Sessions, the clients' places in them, and the history of each place.
 *
 * Two people share these rows. Erasing one of them keeps the row for the other: its keys then point at an anonymous
 * placeholder account, and the erased person's texts are emptied.
 */
import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant, tstzrange } from '../columns.ts'
import type { AccountId, BookingChangeId, BookingId, ProfessionalId, ServiceId, SessionId } from '../ids.ts'
import type { Currency, ZoneId } from '../names.ts'
import { classify, personal, privateTextOf, reference, technical } from '../privacy.ts'
import { privateText } from '../private-text.ts'
import type { StoredCancellation } from './cancellation.ts'
import { keyOfRow, randomKey, rowVersion, rowWrittenAt } from './common-classes.ts'

/** The terms at the time of booking. Later changes do not apply to it. */
export interface BookingPolicy {
  readonly rescheduleNoticeMinutes: number
  readonly cancellation: StoredCancellation
  /** The hours that the professional has to answer a request. Null or absent: it needs no approval. */
  readonly answerHours?: number | null
}

const stays = { retention: 'booking', erase: 'anonymise' } as const
const theProfessional = reference('professional', stays)

export const sessions = pgTable(
  'sessions',
  {
    professionalId: id<ProfessionalId>().notNull(),
    id: id<SessionId>().notNull(),
    serviceId: id<ServiceId>().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    occupied: tstzrange().notNull(),
    keepsBuffers: boolean().notNull().default(true),
    zone: text().$type<ZoneId>().notNull(),
    placeKind: text({ enum: ['online', 'address', 'link', 'phone'] }).notNull(),
    placeHint: text(),
    placeDetail: text(),
    capacity: integer().notNull().default(1),
    /** The professional scheduled it, so it stays when nobody has a place in it. */
    stands: boolean().notNull().default(false),
    /** What its people see of each other at most: later settings of the service show no more. */
    attendeesSee: text({ enum: ['nobody', 'names'] })
      .notNull()
      .default('nobody'),
    /** Its minimum, and how long before its start that is decided; null: it has none. */
    minimumPlaces: integer(),
    decideHoursBefore: integer(),
    /** When the minimum was decided; null: not yet. */
    decidedAt: instant(),
    status: text({ enum: ['held', 'scheduled', 'live', 'completed', 'cancelled', 'expired'] }).notNull(),
    heldUntil: instant(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.id] })],
)

export type SessionRow = typeof sessions.$inferSelect

const meeting = {
  subject: 'professional',
  category: 'schedule',
  purpose: 'booking',
  recipients: ['client', 'mail'],
  visibility: 'counterpart',
  ...stays,
} as const

// Clients see their own booking, whose status and history they are.
const unseenByClients = { ...meeting, recipients: [], visibility: 'self' } as const

export const sessionsPrivacy = classify(sessions, {
  professionalId: theProfessional,
  id: randomKey,
  serviceId: keyOfRow,
  startsAt: personal(meeting),
  endsAt: personal(meeting),
  occupied: personal(unseenByClients),
  keepsBuffers: personal({ ...unseenByClients, category: 'preference' }),
  zone: personal({ ...meeting, category: 'location' }),
  placeKind: personal({ ...meeting, category: 'location' }),
  placeHint: personal({ ...meeting, category: 'location', erase: 'delete' }),
  placeDetail: personal({ ...meeting, category: 'location', purpose: 'meeting', erase: 'delete' }),
  capacity: personal({ ...meeting, category: 'preference' }),
  stands: personal({ ...unseenByClients, category: 'preference' }),
  attendeesSee: personal({ ...unseenByClients, category: 'preference' }),
  minimumPlaces: personal({ ...meeting, category: 'preference' }),
  decideHoursBefore: personal({ ...meeting, category: 'preference' }),
  decidedAt: personal({ ...meeting, category: 'activity', source: 'observed' }),
  status: personal({ ...unseenByClients, source: 'observed' }),
  heldUntil: technical('Computed from the start of the hold and a fixed length'),
  version: rowVersion,
  createdAt: personal({ ...unseenByClients, category: 'activity', source: 'observed' }),
  updatedAt: rowWrittenAt,
})

export const bookings = pgTable(
  'bookings',
  {
    professionalId: id<ProfessionalId>().notNull(),
    id: id<BookingId>().notNull(),
    sessionId: id<SessionId>().notNull(),
    clientId: id<AccountId>().notNull(),
    seat: integer().notNull(),
    status: text({
      enum: [
        'held',
        'requested',
        'confirmed',
        'cancelled',
        'expired',
        'attended',
        'no_show',
        'declined',
        'withdrawn',
        'unanswered',
      ],
    }).notNull(),
    priceMinor: bigint({ mode: 'number' }).notNull(),
    currency: text().$type<Currency>().notNull(),
    policy: jsonb().$type<BookingPolicy>().notNull(),
    /** Until when a hold or a request keeps its time. */
    heldUntil: instant(),
    confirmedAt: instant(),
    cancelledAt: instant(),
    cancelledBy: text({ enum: ['client', 'professional', 'clock'] }),
    cancelledOwedMinor: bigint({ mode: 'number' }).notNull().default(0),
    cancelledLate: boolean().notNull().default(false),
    settledAt: instant(),
    contestedAt: instant(),
    /** The other starts that the professional suggested with a decline, ISO 8601; empty once one is taken. */
    suggestedStarts: jsonb().$type<readonly string[]>().notNull().default([]),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.id] })],
)

export type BookingRow = typeof bookings.$inferSelect

const place = {
  subject: 'client',
  category: 'schedule',
  purpose: 'booking',
  recipients: ['professional', 'mail'],
  visibility: 'counterpart',
  ...stays,
} as const
const step = { ...place, category: 'activity', source: 'observed' } as const
// Both sides see the history instead.
const unseenStep = { ...step, recipients: [], visibility: 'self' } as const

export const bookingsPrivacy = classify(bookings, {
  professionalId: theProfessional,
  id: randomKey,
  sessionId: keyOfRow,
  clientId: reference('client', stays),
  seat: technical('Numbers the places of a session, so that the database can refuse more than its capacity'),
  status: personal({ ...place, source: 'observed' }),
  priceMinor: personal({ ...place, category: 'money', source: 'observed' }),
  currency: personal({ ...place, category: 'money', source: 'observed' }),
  policy: personal({ ...place, category: 'consent', source: 'observed' }),
  heldUntil: technical('Computed from the start of the hold or the request, and a fixed length'),
  confirmedAt: personal(unseenStep),
  cancelledAt: personal(step),
  cancelledBy: personal(step),
  cancelledOwedMinor: personal({ ...place, category: 'money', source: 'observed' }),
  cancelledLate: personal(step),
  settledAt: personal(unseenStep),
  contestedAt: personal(step),
  suggestedStarts: personal(place),
  version: rowVersion,
  createdAt: personal(unseenStep),
  updatedAt: rowWrittenAt,
})

export const bookingChanges = pgTable(
  'booking_changes',
  {
    professionalId: id<ProfessionalId>().notNull(),
    id: id<BookingChangeId>().notNull(),
    bookingId: id<BookingId>().notNull(),
    kind: text({
      enum: [
        'held',
        'requested',
        'approved',
        'declined',
        'withdrawn',
        'unanswered',
        'suggestion_taken',
        'confirmed',
        'rescheduled',
        'cancelled',
        'expired',
        'attended',
        'no_show',
        'contested',
      ],
    }).notNull(),
    actor: text({ enum: ['client', 'professional', 'clock'] }).notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    message: privateText(),
    /** What the client owed by a cancellation. */
    owedMinor: bigint({ mode: 'number' }),
    occurredAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.id] })],
)

export type BookingChangeRow = typeof bookingChanges.$inferSelect

export const bookingChangesPrivacy = classify(bookingChanges, {
  professionalId: theProfessional,
  id: randomKey,
  bookingId: keyOfRow,
  kind: personal(step),
  actor: personal(step),
  startsAt: personal(place),
  endsAt: personal(place),
  message: privateTextOf({ ...place, recipients: ['professional', 'client', 'mail'], erase: 'delete' }),
  owedMinor: personal({ ...place, category: 'money', source: 'observed' }),
  occurredAt: personal(step),
})
