import { builder } from '#graph/builder.ts'

export const ServiceDurationInput = builder.inputType('ServiceDurationInput', {
  description: 'A length a service is offered in.',
  fields: (t) => ({
    minutes: t.int({ required: true, description: 'The length in minutes, 5 to 720.' }),
    priceMinor: t.int({ required: true, description: 'Its price in the smallest unit of the currency.' }),
  }),
})

/** What the fields of both service inputs mean. */
export const describe = {
  name: 'What it is called, up to 80 characters.',
  description: 'What it is about, up to 2,000 characters.',
  durations: 'The lengths it is offered in, 1 to 8, each once.',
  currency: 'The currency of its prices, ISO 4217.',
  place: 'Where it takes place.',
  colour: 'Its colour in the calendar.',
  bufferBeforeMinutes: 'Minutes kept free before a session, up to 240.',
  bufferAfterMinutes: 'Minutes kept free after a session, up to 240.',
  slotStepMinutes: 'Minutes from one start to the next, 5 to 240.',
  minimumNoticeMinutes: 'How long before the start it must be booked, in minutes; up to 30 days.',
  horizonDays: 'How many days ahead it can be booked, 1 to 730.',
  scheduleId: 'The schedule it is offered on; null means the main one.',
} as const
