/** A professional's availability: weekly rules, dated overrides, time off. Clients see only the open slots. */
import { boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant, localDateTime, plainDate, tstzrange } from '../columns.ts'
import type { ProfessionalId, ScheduleId, TimeOffId } from '../ids.ts'
import type { ZoneId } from '../names.ts'
import { classify, personal, privateTextOf } from '../privacy.ts'
import { privateText } from '../private-text.ts'
import { keyOfRow, ofProfessional, randomKey, rowVersion, rowWrittenAt } from './common-classes.ts'

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Wall-clock minutes after midnight, half-open: `endMinute` (at most 1440) is already closed. */
export interface MinuteRange {
  readonly startMinute: number
  readonly endMinute: number
}

export interface WeeklyRule extends MinuteRange {
  readonly weekday: Weekday
}

const hours = { subject: 'professional', category: 'schedule', purpose: 'booking' } as const

export const schedules = pgTable(
  'schedules',
  {
    professionalId: id<ProfessionalId>().notNull(),
    id: id<ScheduleId>().notNull(),
    name: text().notNull(),
    /** Null: the zone of the practice. */
    zone: text().$type<ZoneId>(),
    main: boolean().notNull().default(false),
    weeklyRules: jsonb().$type<readonly WeeklyRule[]>().notNull().default([]),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.id] })],
)

export type ScheduleRow = typeof schedules.$inferSelect

export const schedulesPrivacy = classify(schedules, {
  professionalId: ofProfessional,
  id: randomKey,
  name: personal({ ...hours, category: 'content' }),
  zone: personal({ ...hours, category: 'location' }),
  main: personal({ ...hours, category: 'preference' }),
  weeklyRules: personal(hours),
  version: rowVersion,
  createdAt: personal({ ...hours, category: 'activity', source: 'observed' }),
  updatedAt: rowWrittenAt,
})

export const scheduleOverrides = pgTable(
  'schedule_overrides',
  {
    professionalId: id<ProfessionalId>().notNull(),
    scheduleId: id<ScheduleId>().notNull(),
    onDate: plainDate().notNull(),
    ranges: jsonb().$type<readonly MinuteRange[]>().notNull().default([]),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.scheduleId, table.onDate] })],
)

export type ScheduleOverrideRow = typeof scheduleOverrides.$inferSelect

export const scheduleOverridesPrivacy = classify(scheduleOverrides, {
  professionalId: ofProfessional,
  scheduleId: keyOfRow,
  onDate: personal(hours),
  ranges: personal(hours),
})

export const timeOff = pgTable(
  'time_off',
  {
    professionalId: id<ProfessionalId>().notNull(),
    id: id<TimeOffId>().notNull(),
    /** Whole days, by the calendar of the practice. Null: hours. */
    firstDate: plainDate(),
    lastDate: plainDate(),
    yearly: boolean().notNull().default(false),
    /** Hours, by the clock of a zone. Null: whole days. */
    startsLocal: localDateTime(),
    endsLocal: localDateTime(),
    zone: text().$type<ZoneId>(),
    during: tstzrange(),
    label: privateText(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.professionalId, table.id] })],
)

export type TimeOffRow = typeof timeOff.$inferSelect

export const timeOffPrivacy = classify(timeOff, {
  professionalId: ofProfessional,
  id: randomKey,
  firstDate: personal(hours),
  lastDate: personal(hours),
  yearly: personal(hours),
  startsLocal: personal(hours),
  endsLocal: personal(hours),
  zone: personal({ ...hours, category: 'location' }),
  during: personal(hours),
  label: privateTextOf(hours),
  version: rowVersion,
  createdAt: personal({ ...hours, category: 'activity', source: 'observed' }),
})

export const practiceHolidays = pgTable('practice_holidays', {
  professionalId: id<ProfessionalId>().primaryKey(),
  country: text(),
  region: text(),
  /** Names of holidays on which the practice is open. */
  keptOpen: jsonb().$type<readonly string[]>().notNull().default([]),
  version: integer().notNull().default(1),
  updatedAt: instant().notNull(),
})

export type PracticeHolidaysRow = typeof practiceHolidays.$inferSelect

export const practiceHolidaysPrivacy = classify(practiceHolidays, {
  professionalId: ofProfessional,
  country: personal({ ...hours, category: 'location' }),
  region: personal({ ...hours, category: 'location' }),
  keptOpen: personal(hours),
  version: rowVersion,
  updatedAt: rowWrittenAt,
})
