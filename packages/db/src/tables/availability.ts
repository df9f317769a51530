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
    startsLocal: localDateTime().notNull(),
    endsLocal: localDateTime().notNull(),
    zone: text().$type<ZoneId>().notNull(),
    during: tstzrange().notNull(),
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
  startsLocal: personal(hours),
  endsLocal: personal(hours),
  zone: personal({ ...hours, category: 'location' }),
  during: personal(hours),
  label: privateTextOf(hours),
  version: rowVersion,
  createdAt: personal({ ...hours, category: 'activity', source: 'observed' }),
})
