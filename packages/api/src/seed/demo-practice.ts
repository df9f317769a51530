import type { CreateService } from '#features/services/index.ts'

const shared = {
  currency: 'EUR',
  minimumNoticeMinutes: 720,
  horizonDays: 60,
  slotStepMinutes: 30,
  scheduleId: null,
} as const

/** What Ada offers. */
export const demoServices = {
  first: {
    ...shared,
    idempotencyKey: 'demo:service:first',
    name: 'First conversation',
    description: 'We get to know each other and find out what your voice needs.',
    durations: [{ minutes: 30, priceMinor: 0 }],
    place: { kind: 'online', detail: null },
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    colour: 'sky',
  },
  coaching: {
    ...shared,
    idempotencyKey: 'demo:service:coaching',
    name: 'Voice coaching',
    description: 'Breath, tone and presence: an hour of work, with exercises to take home.',
    durations: [
      { minutes: 60, priceMinor: 8000 },
      { minutes: 90, priceMinor: 11500 },
    ],
    place: { kind: 'online', detail: null },
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 15,
    colour: 'moss',
  },
  walk: {
    ...shared,
    idempotencyKey: 'demo:service:walk',
    name: 'Walk and talk',
    description: 'Rehearse outdoors, where there is nobody to hide from.',
    durations: [{ minutes: 75, priceMinor: 9500 }],
    place: { kind: 'address', detail: 'Parc Monceau, main gate, 75008 Paris' },
    bufferBeforeMinutes: 15,
    bufferAfterMinutes: 15,
    colour: 'ochre',
  },
} as const satisfies Record<string, CreateService>

export type DemoService = keyof typeof demoServices

const hours = (weekday: number, ...ranges: readonly (readonly [from: number, to: number])[]) =>
  ranges.map(([from, to]) => ({ weekday, startMinute: from * 60, endMinute: to * 60 }))

/** When she works: a rule for each stretch, by the weekday (1 Monday). */
export const demoWeek = [
  ...hours(1, [9, 12.5], [14, 18]),
  ...hours(2, [9, 12.5], [14, 19]),
  ...hours(3, [9, 12.5]),
  ...hours(4, [10, 13], [14, 19]),
  ...hours(5, [9, 12.5], [13.5, 16.5]),
]
