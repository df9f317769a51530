import { cancellationPolicy } from '@hora/schema/cancellation-policy'
import { ada } from '#features/profiles/demo/index.ts'
import { parseCurrency } from '#kernel/currency.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { oncePer } from '#kernel/once-per.ts'
import { type DemoStep, type Story, take } from '#seed/story.ts'
import { type CreateService, createService } from '../use-cases/create-service.ts'

const shared = {
  currency: take(parseCurrency('EUR')),
  horizonDays: 60,
  slotStepMinutes: 30,
  scheduleId: null,
  cancellation: null,
  sessionLimits: null,
  clientIds: null,
} as const

/** The park is rented two weeks ahead: half the price from then on, and the full price in the last two days. */
const rented = cancellationPolicy({
  tiers: [
    { noticeMinutes: 336 * 60, owedPercent: 0 },
    { noticeMinutes: 48 * 60, owedPercent: 50 },
    { noticeMinutes: 0, owedPercent: 100 },
  ],
  insideLastTier: 'owes',
})

/** Free until a day before, half the price until twelve hours before, then the full price. */
const inSteps = cancellationPolicy({
  tiers: [
    { noticeMinutes: 1440, owedPercent: 0 },
    { noticeMinutes: 720, owedPercent: 50 },
    { noticeMinutes: 0, owedPercent: 100 },
  ],
  insideLastTier: 'owes',
})

/** For one person at a time. */
const single = {
  capacity: 1,
  attendeesSee: 'nobody',
  minimumPlaces: null,
  decideHoursBefore: null,
  answerHours: null,
} as const

/** A group that is cancelled a day before if fewer than three people have booked. */
const group = {
  capacity: 6,
  attendeesSee: 'names',
  minimumPlaces: 3,
  decideHoursBefore: 24,
  answerHours: null,
} as const

/** Ada's services. */
const services = {
  first: {
    ...shared,
    ...single,
    idempotencyKey: 'demo:service:first',
    name: 'First conversation',
    description: 'We get to know each other and find out what your voice needs.',
    durations: [{ minutes: 30, priceMinor: 0 }],
    place: { kind: 'online', hint: null, detail: null },
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    colour: 'sky',
  },
  coaching: {
    ...shared,
    ...single,
    idempotencyKey: 'demo:service:coaching',
    name: 'Voice coaching',
    description: 'Breath, tone and presence: an hour of work, with exercises to take home.',
    durations: [
      { minutes: 60, priceMinor: 8000 },
      { minutes: 90, priceMinor: 11500 },
    ],
    place: { kind: 'online', hint: null, detail: null },
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 15,
    cancellation: inSteps,
    colour: 'moss',
  },
  walk: {
    ...shared,
    ...single,
    idempotencyKey: 'demo:service:walk',
    name: 'Walk and talk',
    description: 'Rehearse your talk on a walk in the park.',
    durations: [{ minutes: 75, priceMinor: 9500 }],
    place: { kind: 'address', hint: 'Near Parc Monceau', detail: 'Parc Monceau, main gate, 75008 Paris' },
    bufferBeforeMinutes: 15,
    bufferAfterMinutes: 15,
    minimumNoticeMinutes: 1440,
    cancellation: rented,
    sessionLimits: { perDay: 2, perWeek: null },
    colour: 'ochre',
  },
  studio: {
    ...shared,
    ...single,
    idempotencyKey: 'demo:service:studio',
    name: 'Recording day',
    description: 'Two hours with a microphone: record your talk, listen, and do it again.',
    durations: [{ minutes: 120, priceMinor: 18000 }],
    place: { kind: 'address', hint: 'Near République', detail: '12 rue Béranger, 75003 Paris' },
    bufferBeforeMinutes: 30,
    bufferAfterMinutes: 30,
    // Ada asks the studio first.
    answerHours: 72,
    colour: 'rose',
  },
  circle: {
    ...shared,
    ...group,
    idempotencyKey: 'demo:service:circle',
    name: 'Singing circle',
    description: 'Warm up, sing rounds together, and listen. No experience needed.',
    durations: [{ minutes: 90, priceMinor: 2500 }],
    place: { kind: 'address', hint: 'Near République', detail: '12 rue Béranger, 75003 Paris' },
    bufferBeforeMinutes: 15,
    bufferAfterMinutes: 15,
    colour: 'plum',
  },
} as const satisfies Record<string, CreateService>

export type DemoService = keyof typeof services

export const demoServices = oncePer(
  async (story: Story): Promise<Readonly<Record<DemoService, ServiceId>>> => {
    const professional = await ada(story)
    const offer = async (which: DemoService) =>
      take(await createService(story.at(-21), professional, services[which])).service.id
    return {
      first: await offer('first'),
      coaching: await offer('coaching'),
      walk: await offer('walk'),
      circle: await offer('circle'),
      studio: await offer('studio'),
    }
  },
)

export const demo: readonly DemoStep[] = [{ day: -21, run: demoServices }]
