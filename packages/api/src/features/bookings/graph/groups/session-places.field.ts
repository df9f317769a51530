import { reads, SessionType, type SessionView } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { placesTaken } from '../../domain/places-taken.ts'
import { bookingsOfSession } from '../bookings-of-session.ts'

async function taken(session: SessionView, context: GraphContext): Promise<number> {
  return placesTaken(await bookingsOfSession(context, session), context.ports.clock.nowMs())
}

/** Counted from the places themselves, never stored. The professional is none of them. */
builder.objectFields(SessionType, (t) => ({
  placesTaken: t.int({
    ...reads(),
    description: 'How many places are taken: booked ones, and those that are held at the moment.',
    resolve: async (session, _args, context) => await taken(session, context),
  }),
  placesLeft: t.int({
    ...reads<SessionView>('capacity'),
    description: 'How many places are free.',
    resolve: async (session, _args, context) =>
      Math.max(0, session.capacity - (await taken(session, context))),
  }),
}))
