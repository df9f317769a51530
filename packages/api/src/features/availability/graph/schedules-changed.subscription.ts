import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { builder } from '#graph/builder.ts'
import { type ChangeKind, ChangeKindEnum, changeKindOf, streamKinds } from '#graph/change-kind.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { liveField } from '#graph/live-field.ts'
import type { ScheduleId } from '#kernel/ids.ts'
import { map } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { readSchedule, type ScheduleView } from '../data/schedule-view.ts'
import { schedulesTopic } from '../events.ts'
import { managesSchedule } from '../policy.ts'
import { ScheduleType } from './schedule.type.ts'

interface SchedulesChange {
  readonly kind: ChangeKind
  readonly cursor: string
  readonly scheduleId: ScheduleId | null
  readonly schedule: ScheduleView | null
}

const SchedulesChangeType = builder.objectRef<SchedulesChange>('SchedulesChange').implement({
  description: "A change to a professional's schedules.",
  fields: (t) => ({
    kind: t.field({ type: ChangeKindEnum, description: 'What happened.', resolve: ({ kind }) => kind }),
    cursor: t.expose('cursor', { type: 'EventCursor', description: 'Resume after this one.' }),
    scheduleId: t.id({
      nullable: true,
      description: 'The schedule it is about, also when it was deleted.',
      resolve: ({ scheduleId }) => scheduleId && encodeGlobalId('Schedule', scheduleId),
    }),
    schedule: t.expose('schedule', {
      type: ScheduleType,
      nullable: true,
      description: 'The schedule as it is now; null when it was deleted.',
    }),
  }),
})

/** What the schedule is now is read now, and shown to its professional only. */
async function changeOf(signal: LiveSignal, { db }: Ports, viewer: Viewer): Promise<SchedulesChange | null> {
  const { cursor } = signal
  if (signal.kind !== 'event')
    return { kind: streamKinds[signal.kind], cursor, scheduleId: null, schedule: null }
  if (signal.type !== 'schedule.changed') return null
  const { scheduleId } = signal.data
  const schedule = await readSchedule(db, scheduleId)
  if (schedule === null) return { kind: 'REMOVED', cursor, scheduleId, schedule }
  if (managesSchedule.judge(viewer, schedule) !== 'allow') return null
  return { kind: changeKindOf(schedule), cursor, scheduleId, schedule }
}

liveField('schedulesChanged', {
  description: "The viewer's own schedules, as they change.",
  type: SchedulesChangeType,
  grant: async (_args, { viewer }) =>
    map(requireProfessional(viewer), ({ professionalId }) => ({
      topics: [schedulesTopic(professionalId)],
      view: `account:${professionalId}`,
    })),
  load: async (signal, _args, { ports, viewer }) => await changeOf(signal, ports, viewer),
})
