import * as operations from './operations.ts'
import type { Reader } from './reader.ts'

/** A tab of GraphiQL. */
export interface Example {
  readonly query: string
  readonly variables?: string
}

/** Takes the place of an id while nobody is signed in. */
const unknown = 'choose above who to run as'

const day = 24 * 60 * 60 * 1_000

/**
 * Operations that run as they are, as one of the demo people: for each capability a mutation and what is live about it.
 */
export function examples(now: Date, reader: Reader | null): readonly Example[] {
  const range = { from: now.toISOString(), to: new Date(now.getTime() + 14 * day).toISOString() }
  const { serviceId, durationMinutes } = reader?.service ?? { serviceId: unknown, durationMinutes: 60 }
  const key = `example-${now.toISOString()}`
  return [
    { query: operations.whoAmI },
    { query: operations.calendar, variables: written(range) },
    { query: operations.calendarChanged },
    { query: operations.services },
    { query: operations.createService, ...input(newService) },
    { query: operations.servicesChanged },
    { query: operations.openSlots, variables: written({ serviceId, durationMinutes, ...range }) },
    { query: operations.openSlotsChanged, variables: written({ serviceId }) },
    {
      query: operations.holdSlot,
      ...input({ serviceId, durationMinutes, start: reader?.openStart ?? range.from, idempotencyKey: key }),
    },
    { query: operations.myBookings },
    { query: operations.bookingsChanged },
    {
      query: operations.offeredServicesChanged,
      variables: written({ professionalId: reader?.professionalId ?? unknown }),
    },
    { query: operations.addTimeOff, ...input(newTimeOff(now)) },
    { query: operations.schedulesChanged },
    { query: operations.createInvitation, ...input({ idempotencyKey: key, expiresInDays: 14 }) },
    { query: operations.connectionsChanged },
    {
      query: operations.updateProfile,
      ...input({ expectedVersion: reader?.version ?? 1, bio: 'I try things out in GraphiQL.' }),
    },
    { query: operations.requestPasswordReset, ...input({ email: reader?.email ?? 'ada@hora.example' }) },
    { query: operations.markNotificationsRead },
    { query: operations.bell },
  ]
}

const newService = {
  idempotencyKey: 'example-service',
  name: 'Trial session',
  durations: [{ minutes: 30, priceMinor: 0 }],
  currency: 'EUR',
  colour: 'MOSS',
  place: { kind: 'ONLINE' },
}

/** A whole day in half a year. */
function newTimeOff(now: Date) {
  const on = (days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10)
  return {
    idempotencyKey: `example-${on(182)}`,
    startsLocal: `${on(182)}T00:00`,
    endsLocal: `${on(183)}T00:00`,
    label: 'A day at the sea',
  }
}

const input = (value: object) => ({ variables: written({ input: value }) })

function written(variables: object): string {
  return JSON.stringify(variables, null, 2)
}
