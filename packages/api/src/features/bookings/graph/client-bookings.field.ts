import { ClientType } from '#features/connections/index.ts'
import { builder } from '#graph/builder.ts'
import { connectionOf, pageArgs, pageOf, readPageCursor, rowsToRead } from '#graph/connection.ts'
import { loaderFor } from '#graph/loader.ts'
import { isMomentKey } from '#graph/moment-key.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { type PageOfEach, readBookingsOfClients } from '../data/read-bookings.ts'
import { type ClientKey, readSessionsAround } from '../data/sessions-around.ts'
import { BookingType } from './booking.type.ts'
import { startKeyOf } from './start-key.ts'

const BookingsPage = connectionOf('ClientBookingsConnection', BookingType, 'bookings')

interface Asked {
  readonly client: ClientKey
  readonly page: PageOfEach
}

/** The pages of all clients of a list, in one statement for each page that is asked for. */
const bookingsOf = loaderFor(async ({ ports }, asked: readonly Asked[]) => {
  const found = new Map<Asked, readonly BookingView[]>()
  for (const [page, group] of Map.groupBy(asked, ({ page }) => JSON.stringify(page))) {
    const clients = group.map(({ client }) => client)
    const pages = await readBookingsOfClients(ports.db, clients, JSON.parse(page) as PageOfEach)
    for (const each of group) found.set(each, pages.get(each.client) ?? [])
  }
  return found
})

builder.objectField(ClientType, 'bookings', (t) =>
  t.field({
    type: BookingsPage,
    description: "The client's bookings with the viewer, latest first.",
    args: pageArgs(20),
    resolve: async (client, args, context) => {
      const page = { after: readPageCursor(args, isMomentKey), limit: rowsToRead(args) }
      const bookings = await bookingsOf(context, { client, page })
      return pageOf(bookings ?? [], args, startKeyOf)
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
