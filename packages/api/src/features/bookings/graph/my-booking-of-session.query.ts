import { builder } from '#graph/builder.ts'
import { idOf } from '#graph/global-id.ts'
import type { SessionId } from '#kernel/ids.ts'
import { readBookingOfSession } from '../data/read-bookings.ts'
import { BookingType } from './booking.type.ts'

builder.queryField('myBookingOfSession', (t) =>
  t.field({
    type: BookingType,
    nullable: true,
    description: "The viewer's booking as a client in a session; null without one.",
    args: {
      sessionId: t.arg.id({ required: true, description: 'The session.' }),
    },
    authScopes: { signedIn: true },
    resolve: async (_root, { sessionId: session }, { ports, viewer }) => {
      const sessionId = idOf<SessionId>(session, 'Session')
      if (sessionId === null || viewer.kind !== 'signed-in') return null
      return await readBookingOfSession(ports.db, viewer.accountId, sessionId)
    },
  }),
)
