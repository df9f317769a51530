import { limits } from '@hora/schema/limits'
import { professionalIdOf } from '#auth/viewer.ts'
import { checkRange } from '#features/availability/index.ts'
import { SessionType } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { connectionOf, pageArgs, pageOf, readPageCursor, rowsToRead } from '#graph/connection.ts'
import { isMomentKey } from '#graph/moment-key.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import type { FilledSession } from '../data/filled-session.ts'
import { readCalendar } from '../data/read-calendar.ts'
import { partsShown } from './session-parts.ts'
import { startKeyOf } from './start-key.ts'

const CalendarPage = connectionOf('QueryCalendarConnection', SessionType, 'sessions')

builder.queryField('calendar', (t) =>
  t.field({
    type: CalendarPage,
    description:
      "The viewer's sessions as a professional that overlap the range (92 days at most), by start, without cancelled and expired ones.",
    args: {
      from: t.arg({ type: 'Instant', required: true, description: 'Start of the range.' }),
      to: t.arg({ type: 'Instant', required: true, description: 'End of the range.' }),
      ...pageArgs(100),
    },
    authScopes: { professional: true },
    resolve: async (_root, { from, to, ...args }, { ports, viewer }, info) => {
      const range = checkRange(from, to, limits.calendarRangeDays)
      if (!range.ok) throw refuseQuery(range.error)
      const after = readPageCursor(args, isMomentKey)
      const limit = rowsToRead(args)
      const professionalId = professionalIdOf(viewer)
      if (professionalId === null) return pageOf<FilledSession>([], args, startKeyOf)
      const now = ports.clock.now()
      const asked = { professionalId, from, to, now, after, limit, parts: partsShown(info) }
      const sessions = await readCalendar(ports.db, asked)
      return pageOf(sessions, args, startKeyOf)
    },
  }),
)
