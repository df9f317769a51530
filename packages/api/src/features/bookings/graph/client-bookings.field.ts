import { ClientType } from '#features/connections/index.ts'
import { builder } from '#graph/builder.ts'
import { connectionOf, pageArgs, pageOf, readPageCursor, rowsToRead } from '#graph/connection.ts'
import { loaderFor } from '#graph/loader.ts'
import { isMomentKey } from '#graph/moment-key.ts'
import { readBookingsOfClient } from '../data/read-bookings.ts'
import { type ClientKey, readSessionsAround } from '../data/sessions-around.ts'
import { BookingType } from './booking.type.ts'
import { startKeyOf } from './start-key.ts'

const BookingsPage = connectionOf('ClientBookingsConnection', BookingType, 'bookings')

builder.objectField(ClientType, 'bookings', (t) =>
  t.field({
    type: BookingsPage,
    description: "The client's bookings with the viewer, latest first.",
    args: pageArgs(20),
    resolve: async ({ id: clientId, professionalId }, args, { ports }) => {
      const after = readPageCursor(args, isMomentKey)
      const limit = rowsToRead(args)
      const bookings = await readBookingsOfClient(ports.db, { professionalId, clientId, after, limit })
      return pageOf(bookings, args, startKeyOf)
    },
  }),
)

/** The sessions of all clients of a list, in one statement. */
const sessionsOf = loaderFor(
  async ({ ports }, clients: readonly ClientKey[]) =>
    await readSessionsAround(ports.db, clients, ports.clock.now()),
)

builder.objectFields(ClientType, (t) => ({
  lastSessionAt: t.field({
    type: 'Instant',
    nullable: true,
    description: 'When their last session with the viewer started.',
    resolve: async (client, _args, context) => (await sessionsOf(context, client))?.last ?? null,
  }),
  nextSessionAt: t.field({
    type: 'Instant',
    nullable: true,
    description: 'When their next booked session with the viewer starts.',
    resolve: async (client, _args, context) => (await sessionsOf(context, client))?.next ?? null,
  }),
}))
