import { isSession, TimeRefusalType } from '#features/availability/index.ts'
import { builder } from '#graph/builder.ts'
import { loaderFor } from '#graph/loader.ts'
import { parseId, type SessionId } from '#kernel/ids.ts'
import type { FilledSession } from '../../data/filled-session.ts'
import { readFilledSessions } from '../../data/read-calendar.ts'

/** Loads the sessions that the reasons of an answer name in one statement. */
const sessionById = loaderFor<SessionId, FilledSession>(
  async ({ ports }, ids) => new Map((await readFilledSessions(ports.db, ids)).map((each) => [each.id, each])),
)

builder.objectField(TimeRefusalType, 'clientName', (t) =>
  t.string({
    nullable: true,
    description: 'Whose session or hold it is: the name of the client.',
    resolve: async ({ meets }, _args, context) => {
      const id = isSession(meets) ? parseId<SessionId>(meets.ref) : null
      const session = id === null ? null : await sessionById(context, id)
      const place = session?.bookings.find(({ status }) => status !== 'cancelled' && status !== 'expired')
      return place?.displayName ?? null
    },
  }),
)
