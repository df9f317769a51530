import { isSession, type Refusal, TimeRefusalType } from '#features/availability/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { loaderFor } from '#graph/loader.ts'
import { parseId, type SessionId } from '#kernel/ids.ts'
import type { FilledSession } from '../../data/filled-session.ts'
import { readFilledSessions } from '../../data/read-calendar.ts'
import { agreedStatuses, type BookingStatus, isWaiting } from '../../domain/booking.ts'

/** Loads the sessions that the reasons of an answer name in one statement. */
const sessionById = loaderFor<SessionId, FilledSession>(
  async ({ ports }, ids) => new Map((await readFilledSessions(ports.db, ids)).map((each) => [each.id, each])),
)

async function sessionMet(meets: Refusal['meets'], context: GraphContext): Promise<FilledSession | null> {
  const id = isSession(meets) ? parseId<SessionId>(meets.ref) : null
  return id === null ? null : ((await sessionById(context, id)) ?? null)
}

/** A group belongs to no client. While it is held only, its one client is booking it. */
const agreed: ReadonlySet<BookingStatus> = new Set(agreedStatuses)

const isAgreed = ({ status }: FilledSession['bookings'][number]) => agreed.has(status)

const isGroup = ({ capacity, stands, status }: FilledSession) => status !== 'held' && (capacity > 1 || stands)

builder.objectFields(TimeRefusalType, (t) => ({
  clientName: t.string({
    nullable: true,
    description: 'Whose session or hold it is: the name of the client. Null for a group.',
    resolve: async ({ meets }, _args, context) => {
      const session = await sessionMet(meets, context)
      if (session === null || isGroup(session)) return null
      const place = session.bookings.find((each) => isWaiting(each) || isAgreed(each))
      return place?.displayName ?? null
    },
  }),
  groupName: t.string({
    nullable: true,
    description: 'Where it is a group: the name of its service.',
    resolve: async ({ meets }, _args, context) => {
      const session = await sessionMet(meets, context)
      return session !== null && isGroup(session) ? session.service.name : null
    },
  }),
}))
