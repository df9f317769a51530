import { requireProfessional } from '#auth/viewer.ts'
import { builder } from '#graph/builder.ts'
import { connectionOf, pageArgs, pageOf, readCursor, rowsToRead } from '#graph/connection.ts'
import { isUuid } from '#kernel/ids.ts'
import { listInvitations } from '../data/list-invitations.ts'
import { InvitationType } from './invitation.type.ts'

const Invitations = connectionOf('QueryInvitationsConnection', InvitationType, 'invitations')

const isPlace = (key: readonly unknown[]): key is readonly [string, string] =>
  key.length === 2 && isMoment(key[0]) && typeof key[1] === 'string' && isUuid(key[1])

function isMoment(text: unknown): boolean {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(text)
}

builder.queryField('invitations', (t) =>
  t.field({
    type: Invitations,
    description: 'Invitations the viewer has sent, newest first.',
    args: pageArgs(50),
    authScopes: { professional: true },
    resolve: async (_root, args, { ports, viewer }) => {
      const professional = requireProfessional(viewer)
      const limit = rowsToRead(args)
      const after = readCursor(args, isPlace)
      const rows = professional.ok
        ? await listInvitations(ports.db, professional.value.professionalId, { after, limit })
        : []
      return pageOf(rows, args, ({ createdAt, id }) => [createdAt.toString(), id])
    },
  }),
)
