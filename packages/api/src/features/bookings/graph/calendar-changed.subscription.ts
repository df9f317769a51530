import { professionalIdOf, requireProfessional, type Viewer } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { topics } from '#events/topics.ts'
import { readTimeOff, TimeOffType } from '#features/availability/index.ts'
import { PracticeHolidaysType, readPracticeHolidays } from '#features/holidays/index.ts'
import { ProfessionalType, readProfessional } from '#features/profiles/index.ts'
import { SessionType } from '#features/sessions/index.ts'
import { changeKindOf, streamKinds } from '#graph/change-kind.ts'
import { changeType } from '#graph/change-type.ts'
import { liveField } from '#graph/live-field.ts'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { readFilledSession } from '../data/read-calendar.ts'

const CalendarChange = changeType('CalendarChange', {
  description: 'A change to a calendar.',
  fields: {
    sessionId: {
      idOf: 'Session',
      nullable: true,
      description: 'Id of the session, even if it left the calendar.',
    },
    session: {
      type: SessionType,
      nullable: true,
      description: 'The session as it is now; null if it left the calendar.',
    },
    timeOffId: {
      idOf: 'TimeOff',
      nullable: true,
      description: 'Id of the time off, even if it was removed.',
    },
    timeOff: {
      type: TimeOffType,
      nullable: true,
      description: 'The time off as it is now; null if it was removed.',
    },
    practiceHolidays: {
      type: PracticeHolidaysType,
      nullable: true,
      description: 'The public holidays as they are now, if they changed.',
    },
    professional: {
      type: ProfessionalType,
      nullable: true,
      description: 'The practice as it is now, if its zone or its limits changed.',
    },
  },
})

type Change = typeof CalendarChange.$inferType

/** An event only says that something changed. The current state is read now, so late events never show old times. */
async function changeOf(signal: LiveSignal, { db }: Ports, viewer: Viewer): Promise<Change | null> {
  const { cursor } = signal
  if (signal.kind !== 'event') return { kind: streamKinds[signal.kind], cursor }
  if (signal.type === 'session.changed') {
    const { sessionId } = signal.data
    const found = await readFilledSession(db, sessionId)
    const gone = found === null || found.status === 'cancelled' || found.status === 'expired'
    const session = gone ? null : found
    return { kind: changeKindOf(session), cursor, sessionId, session }
  }
  const professionalId = professionalIdOf(viewer)
  if (signal.type === 'holidays.changed' && professionalId !== null) {
    const practiceHolidays = await readPracticeHolidays(db, professionalId)
    return { kind: 'CHANGED', cursor, practiceHolidays }
  }
  if (signal.type === 'practice.changed' && professionalId !== null)
    return { kind: 'CHANGED', cursor, professional: await readProfessional(db, professionalId) }
  if (signal.type !== 'time-off.changed') return null
  const { timeOffId } = signal.data
  const timeOff = await readTimeOff(db, timeOffId)
  return { kind: changeKindOf(timeOff), cursor, timeOffId, timeOff }
}

liveField('calendarChanged', {
  description: "Changes of sessions, time off, holidays and limits in the viewer's calendar.",
  type: CalendarChange,
  grant: async (_args, { viewer }) => {
    const professional = requireProfessional(viewer)
    if (!professional.ok) return professional
    const { professionalId } = professional.value
    return ok({ topics: [topics.calendar(professionalId)], view: `account:${professionalId}` })
  },
  load: async (signal, _args, { ports, viewer }) => await changeOf(signal, ports, viewer),
})
