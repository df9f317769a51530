import { ClientType } from '#features/connections/index.ts'
import { builder } from '#graph/builder.ts'
import { loaderFor } from '#graph/loader.ts'
import { type ClientKey, readSessionsAround } from '../data/sessions-around.ts'

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
