/** Series, and what was decided about each of their dates. */
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant, localDateTime, plainDate } from '../columns.ts'
import type { AccountId, ProfessionalId, SeriesId, ServiceId, SessionId } from '../ids.ts'
import type { ZoneId } from '../names.ts'
import { classify, personal, reference, technical } from '../privacy.ts'
import { keyOfRow, randomKey, rowVersion, rowWrittenAt } from './common-classes.ts'

export const series = pgTable(
  'series',
  {
    professionalId: id<ProfessionalId>().notNull(),
    id: id<SeriesId>().notNull(),
    serviceId: id<ServiceId>().notNull(),
    /** Null: a group's. */
    clientId: id<AccountId>(),
    /** The first date, with the wall clock of all of them. */
    startsLocal: localDateTime().notNull(),
    durationMinutes: integer().notNull(),
    zone: text().$type<ZoneId>().notNull(),
    /** RFC 5545, without its end. */
    rule: text().notNull(),
    dateCount: integer(),
    untilDate: plainDate(),
    status: text({ enum: ['active', 'paused', 'ended'] }).notNull(),
    pausedFrom: plainDate(),
    /** Every date up to this one is decided. */
    rolledUntil: plainDate().notNull(),
    overrides: jsonb().$type<readonly string[]>().notNull().default([]),
    /** The seats of each session of a group; null: those of the service. */
    capacity: integer(),
    /** The series that it was split from. */
    followsId: id<SeriesId>(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.id] })],
)

export type SeriesRow = typeof series.$inferSelect

const stays = { retention: 'booking', erase: 'anonymise' } as const
const rule = {
  subject: 'professional',
  category: 'schedule',
  purpose: 'booking',
  recipients: ['client', 'mail'],
  visibility: 'counterpart',
  ...stays,
} as const
const own = { ...rule, recipients: [], visibility: 'self' } as const

export const seriesPrivacy = classify(series, {
  professionalId: reference('professional', stays),
  id: randomKey,
  serviceId: keyOfRow,
  clientId: reference('client', stays),
  startsLocal: personal(rule),
  durationMinutes: personal(rule),
  zone: personal({ ...rule, category: 'location' }),
  rule: personal(rule),
  dateCount: personal(rule),
  untilDate: personal(rule),
  status: personal({ ...rule, source: 'observed' }),
  pausedFrom: personal(rule),
  rolledUntil: technical('How far ahead the program has booked its dates'),
  overrides: personal({ ...own, category: 'preference' }),
  capacity: personal({ ...own, category: 'preference' }),
  followsId: keyOfRow,
  version: rowVersion,
  createdAt: personal({ ...own, category: 'activity', source: 'observed' }),
  updatedAt: rowWrittenAt,
})

export const seriesDates = pgTable(
  'series_dates',
  {
    professionalId: id<ProfessionalId>().notNull(),
    seriesId: id<SeriesId>().notNull(),
    /** Its start by the rule, which names it wherever its session moves. */
    original: localDateTime().notNull(),
    state: text({ enum: ['booked', 'skipped', 'paused', 'taken'] }).notNull(),
    sessionId: id<SessionId>(),
    /** Why it was taken: the code of a refusal. */
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.seriesId, table.original] })],
)

export type SeriesDateRow = typeof seriesDates.$inferSelect

export const seriesDatesPrivacy = classify(seriesDates, {
  professionalId: reference('professional', stays),
  seriesId: keyOfRow,
  original: personal(rule),
  state: personal({ ...rule, source: 'observed' }),
  sessionId: keyOfRow,
  reason: personal({ ...own, source: 'observed' }),
})
