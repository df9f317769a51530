import { adaPerson } from '#features/accounts/demo/people.ts'
import { ada } from '#features/profiles/demo/index.ts'
import { parseZone } from '#kernel/zone.ts'
import { type DemoStep, type Story, take } from '#seed/story.ts'
import { addTimeOff } from '../use-cases/add-time-off.ts'
import { createSchedule } from '../use-cases/create-schedule.ts'

const hours = (weekday: number, ...ranges: readonly (readonly [from: number, to: number])[]) =>
  ranges.map(([from, to]) => ({ weekday, startMinute: from * 60, endMinute: to * 60 }))

/** Her working hours: one rule for each range, by weekday (1 Monday). */
const week = [
  ...hours(1, [9, 12.5], [14, 18]),
  ...hours(2, [9, 12.5], [14, 19]),
  ...hours(3, [9, 12.5]),
  ...hours(4, [10, 13], [14, 19]),
  ...hours(5, [9, 12.5], [13.5, 16.5]),
]

interface DaysOff {
  readonly from: readonly [day: number, time: string]
  readonly to: readonly [day: number, time: string]
  readonly label: string
}

const timeOff: readonly DaysOff[] = [
  { from: [2, '11:00'], to: [2, '12:30'], label: 'School visit' },
  { from: [10, '00:00'], to: [11, '00:00'], label: 'Training day' },
  { from: [28, '00:00'], to: [35, '00:00'], label: 'Holidays' },
]

/** Ada's usual week and her days off. */
async function openHours(story: Story): Promise<void> {
  const professional = await ada(story)
  const ports = story.at(-21)
  const usual = {
    idempotencyKey: 'demo:week',
    name: 'My week',
    zone: take(parseZone(adaPerson.zone)),
    weeklyRules: week,
  }
  take(await createSchedule(ports, professional, usual))
  for (const { from, to, label } of timeOff) {
    const timeOffInput = { startsLocal: story.local(...from), endsLocal: story.local(...to), label }
    take(await addTimeOff(ports, professional, { idempotencyKey: `demo:off:${label}`, ...timeOffInput }))
  }
}

export const demo: readonly DemoStep[] = [{ day: -21, run: openHours }]
