/** A service for tests: an hour of voice lessons online, as its editor reads it. */
export const someService = {
  __typename: 'Service',
  id: 'V1',
  name: 'Voice lesson',
  colour: 'MOSS',
  active: true,
  version: 1,
  description: null,
  currency: 'EUR',
  durations: [
    {
      __typename: 'ServiceDuration',
      minutes: 60,
      price: { __typename: 'Money', amountMinor: 8050, currency: 'EUR' },
    },
  ],
  place: { __typename: 'Place', kind: 'ONLINE', detail: null },
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  slotStepMinutes: 15,
  minimumNoticeMinutes: 1440,
  horizonDays: 60,
  scheduleId: null,
} as const
