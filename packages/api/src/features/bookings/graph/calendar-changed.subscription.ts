import { requireProfessional } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { topics } from '#events/topics.ts'
import { readTimeOff, TimeOffType, type TimeOffView } from '#features/availability/index.ts'
import { SessionType } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { type ChangeKind, ChangeKindEnum, changeKindOf, streamKinds } from '#graph/change-kind.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { liveField } from '#graph/live-field.ts'
import type { SessionId, TimeOffId } from '#kernel/ids.ts'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { FilledSession } from '../data/filled-session.ts'
import { readFilledSession } from '../data/read-calendar.sql.ts'

interface CalendarChange {
  readonly kind: ChangeKind
  readonly cursor: string
  readonly sessionId: SessionId | null
  readonly session: FilledSession | null
  readonly timeOffId: TimeOffId | null
  readonly timeOff: TimeOffView | null
}

const CalendarChangeType = builder.objectRef<CalendarChange>('CalendarChange').implement({
  description: 'A change to a calendar.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindEnum, description: 'What happened.', resolve: ({ kind }) => kind }),
    cursor: t.expose('cursor', { type: 'EventCursor', description: 'Resume after this one.' }),
    sessionId: t.id({
      nullable: true,
      description: 'The session it is about, also when it left the calendar.',
      resolve: ({ sessionId }) => sessionId && encodeGlobalId('Session', sessionId),
    }),
    session: t.expose('session', {
      type: SessionType,
      nullable: true,
      description: 'The session as it is now; null when it left the calendar.',
    }),
    timeOffId: t.id({
      nullable: true,
      description: 'The time off it is about, also when it was removed.',
      resolve: ({ timeOffId }) => timeOffId && encodeGlobalId('TimeOff', timeOffId),
    }),
    timeOff: t.expose('timeOff', {
      type: TimeOffType,
      nullable: true,
      description: 'The time off as it is now; null when it was removed.',
    }),
  }),
})

const nothing = { sessionId: null, session: null, timeOffId: null, timeOff: null }

/** An event tells that something changed; what it is now is read now, so that late events never show old times. */
async function changeOf(signal: LiveSignal, { db }: Ports): Promise<CalendarChange | null> {
  const { cursor } = signal
  if (signal.kind !== 'event') return { ...nothing, kind: streamKinds[signal.kind], cursor }
  if (signal.type === 'session.changed') {
    const { sessionId } = signal.data
    const found = await readFilledSession(db, sessionId)
    const gone = found === null || found.status === 'cancelled' || found.status === 'expired'
    const session = gone ? null : found
    return { ...nothing, kind: changeKindOf(session), cursor, sessionId, session }
  }
  if (signal.type !== 'time-off.changed') return null
  const { timeOffId } = signal.data
  const timeOff = await readTimeOff(db, timeOffId)
  return { ...nothing, kind: changeKindOf(timeOff), cursor, timeOffId, timeOff }
}

liveField('calendarChanged', {
  description: "Sessions of the viewer's calendar as they change, and time off.",
  type: CalendarChangeType,
  grant: async (_args, { viewer }) => {
    const professional = requireProfessional(viewer)
    if (!professional.ok) return professional
    const { professionalId } = professional.value
    return ok({ topics: [topics.calendar(professionalId)], view: `account:${professionalId}` })
  },
  load: async (signal, _args, { ports }) => await changeOf(signal, ports),
})
