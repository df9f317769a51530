import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { changeKindOf, streamKinds } from '#graph/change-kind.ts'
import { changeType } from '#graph/change-type.ts'
import { liveField } from '#graph/live-field.ts'
import { map } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { readSchedule } from '../data/schedule-view.ts'
import { schedulesTopic } from '../events.ts'
import { managesSchedule } from '../policy.ts'
import { ScheduleType } from './schedule.type.ts'

const SchedulesChange = changeType('SchedulesChange', {
  description: "A change to a professional's schedules.",
  fields: {
    scheduleId: {
      idOf: 'Schedule',
      nullable: true,
      description: 'Id of the schedule, even if it was deleted.',
    },
    schedule: {
      type: ScheduleType,
      nullable: true,
      description: 'The schedule as it is now; null if it was deleted.',
    },
  },
})

type Change = typeof SchedulesChange.$inferType

/** Reads the current schedule, for its professional only. */
async function changeOf(signal: LiveSignal, { db }: Ports, viewer: Viewer): Promise<Change | null> {
  const { cursor } = signal
  if (signal.kind !== 'event') return { kind: streamKinds[signal.kind], cursor }
  if (signal.type !== 'schedule.changed') return null
  const { scheduleId } = signal.data
  const schedule = await readSchedule(db, scheduleId)
  if (schedule === null) return { kind: 'REMOVED', cursor, scheduleId }
  if (managesSchedule.decide(viewer, schedule) !== 'allow') return null
  return { kind: changeKindOf(schedule), cursor, scheduleId, schedule }
}

liveField('schedulesChanged', {
  description: "Changes of the viewer's own schedules.",
  type: SchedulesChange,
  grant: async (_args, { viewer }) =>
    map(requireProfessional(viewer), ({ professionalId }) => ({
      topics: [schedulesTopic(professionalId)],
      view: `account:${professionalId}`,
    })),
  load: async (signal, _args, { ports, viewer }) => await changeOf(signal, ports, viewer),
})
