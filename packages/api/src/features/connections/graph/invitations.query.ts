import { requireProfessional } from '#auth/viewer.ts'
import { builder } from '#graph/builder.ts'
import { connectionOf, pageArgs, pageOf, readPageCursor, rowsToRead } from '#graph/connection.ts'
import { isMomentKey } from '#graph/moment-key.ts'
import { listInvitations } from '../data/list-invitations.ts'
import { InvitationType } from './invitation.type.ts'

const Invitations = connectionOf('QueryInvitationsConnection', InvitationType, 'invitations')

builder.queryField('invitations', (t) =>
  t.field({
    type: Invitations,
    description: 'Invitations the viewer has sent, newest first.',
    args: pageArgs(50),
    authScopes: { professional: true },
    resolve: async (_root, args, { ports, viewer }) => {
      const professional = requireProfessional(viewer)
      const limit = rowsToRead(args)
      const after = readPageCursor(args, isMomentKey)
      const rows = professional.ok
        ? await listInvitations(ports.db, professional.value.professionalId, { after, limit })
        : []
      return pageOf(rows, args, ({ createdAt, id }) => [createdAt.toString(), id])
    },
  }),
)
