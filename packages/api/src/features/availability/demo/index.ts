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

/** Whole days, first and last included, by their days in the story. */
const daysOff = [
  { first: 10, last: 10, label: 'Training day', yearly: false },
  { first: 28, last: 34, label: 'Holidays', yearly: false },
  { first: 60, last: 60, label: 'My birthday', yearly: true },
] as const

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
  const visit = { startsLocal: story.local(2, '11:00'), endsLocal: story.local(2, '12:30') }
  const date = (day: number) => story.local(day, '00:00').toPlainDate()
  const all = [
    { ...visit, label: 'School visit' },
    ...daysOff.map(({ first, last, ...rest }) => ({ ...rest, firstDate: date(first), lastDate: date(last) })),
  ]
  for (const input of all)
    take(await addTimeOff(ports, professional, { idempotencyKey: `demo:off:${input.label}`, ...input }))
}

export const demo: readonly DemoStep[] = [{ day: -21, run: openHours }]
