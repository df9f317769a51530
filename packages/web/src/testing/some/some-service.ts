import { forOne } from '#web/testing/some/some-bookable-service.ts'
import { someCancellationPolicy } from '#web/testing/some/some-cancellation.ts'

/** A service for tests: an hour of voice coaching online for 80.50 EUR. */
export function someService(changes: Partial<SomeService> = {}) {
  return { ...voiceLesson, ...changes }
}

type SomeService = Omit<typeof voiceLesson, 'cancellation' | 'sessionLimits' | 'clientIds'> & {
  clientIds: string[] | null
  sessionLimits: { __typename: 'ServiceLimits'; perDay: number | null; perWeek: number | null } | null
  cancellation: ReturnType<typeof someCancellationPolicy> | null
  id: string
  name: string
  active: boolean
  version: number
}

const voiceLesson = {
  __typename: 'Service' as const,
  id: 'V1',
  name: 'Voice lesson',
  colour: 'MOSS' as const,
  active: true,
  version: 1,
  description: null,
  currency: 'EUR',
  durations: [
    {
      __typename: 'ServiceDuration' as const,
      minutes: 60,
      price: { __typename: 'Money' as const, amountMinor: 8050, currency: 'EUR' },
    },
  ],
  place: { __typename: 'Place' as const, kind: 'ONLINE' as const, hint: null, detail: null },
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  slotStepMinutes: 15,
  minimumNoticeMinutes: 1440,
  horizonDays: 60,
  scheduleId: null,
  ...forOne,
  cancellation: null,
  sessionLimits: null,
  clientIds: null,
  professional: { __typename: 'Professional' as const, id: 'P1', cancellation: someCancellationPolicy() },
}
