import type { DemoClient } from '#features/accounts/demo/people.ts'
import { demoClient } from '#features/connections/demo/index.ts'
import { ada } from '#features/profiles/demo/index.ts'
import { demoServices } from '#features/services/demo/index.ts'
import { type DemoStep, type Story, take } from '#seed/story.ts'
import { addToSession } from '../use-cases/groups/add-to-session.ts'
import { type ScheduleSession, scheduleSession } from '../use-cases/groups/schedule-session.ts'

interface DemoGroup {
  /** Counted from the Monday of this week. */
  readonly day: number
  readonly people: readonly DemoClient[]
}

/** The singing circle on the next Wednesday evenings: some places, full, fewer people than it needs, nobody after the holidays. */
const circles: readonly DemoGroup[] = [
  { day: 9, people: ['jonas', 'mei', 'amira', 'emil'] },
  { day: 16, people: ['jonas', 'mei', 'amira', 'emil', 'ruth', 'tomas'] },
  { day: 23, people: ['mei', 'ruth'] },
  { day: 37, people: [] },
]

const quiet = { message: null, notify: false }

async function schedule(story: Story, { day, people }: DemoGroup): Promise<void> {
  const ports = story.at(-5)
  const professional = await ada(story)
  const { circle: serviceId } = await demoServices(story)
  const key = `demo:circle:${day}`
  const time = { serviceId, start: story.moment(day, '18:00'), durationMinutes: 90 }
  const how: Pick<ScheduleSession, 'idempotencyKey' | 'override'> = {
    idempotencyKey: key,
    override: ['OUTSIDE_HOURS'],
  }
  const { session } = take(await scheduleSession(ports, professional, { ...time, ...how }))
  for (const name of people) {
    const { accountId: clientId } = await demoClient(story, name)
    const place = { sessionId: session.id, clientId, idempotencyKey: `${key}:${name}` }
    take(await addToSession(ports, professional, { ...place, ...quiet }))
  }
}

/** Ada schedules her circle for some weeks, and adds those who asked for it. */
export const groupSteps: readonly DemoStep[] = [
  {
    day: -5,
    run: async (story) => {
      for (const circle of circles) await schedule(story, circle)
    },
  },
]
