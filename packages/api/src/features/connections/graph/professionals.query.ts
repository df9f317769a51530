import { readRelation } from '#auth/relation.ts'
import { requireSignedIn } from '#auth/viewer.ts'
import {
  ContactType,
  ProfessionalType,
  professionalById,
  readsProfessional,
  sharedContact,
} from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import { connectionOf, pageArgs, pageOf, readPageCursor, rowsToRead } from '#graph/connection.ts'
import type { GraphContext } from '#graph/context.ts'
import { loaderFor } from '#graph/loader.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import {
  type ConnectedProfessional,
  findHandle,
  listProfessionals,
  readConnectedSince,
} from '../data/read-professionals.ts'
import { isNameKey } from './name-key.ts'

const Professionals = connectionOf('QueryProfessionalsConnection', ProfessionalType, 'professionals')

builder.queryField('professionals', (t) =>
  t.field({
    type: Professionals,
    description: 'Professionals the viewer is a client of, by name.',
    args: pageArgs(50),
    authScopes: { signedIn: true },
    resolve: async (_root, args, { ports, viewer }) => {
      const signedIn = requireSignedIn(viewer)
      const page = { after: readPageCursor(args, isNameKey), limit: rowsToRead(args) }
      const rows = signedIn.ok ? await listProfessionals(ports.db, signedIn.value.accountId, page) : []
      return pageOf<ConnectedProfessional>(rows, args, ({ sortKey, id }) => [sortKey, id])
    },
  }),
)

async function readableByHandle(context: GraphContext, handle: string) {
  const { ports, viewer } = context
  const id = await findHandle(ports.db, handle)
  if (id === null) return null
  const relation = await readRelation(ports.db, viewer, id)
  return readsProfessional.decide(viewer, relation) === 'allow' ? await professionalById(context, id) : null
}

builder.queryField('professional', (t) =>
  t.field({
    type: ProfessionalType,
    nullable: true,
    description:
      'The professional with this handle, for themselves and their clients; null for everyone else.',
    args: { handle: t.arg.string({ required: true, description: 'The handle, case-insensitive.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { handle }, context) => await readableByHandle(context, handle),
  }),
)

const connectedSince = loaderFor(async ({ ports, viewer }, ids: readonly ProfessionalId[]) =>
  viewer.kind === 'signed-in' ? await readConnectedSince(ports.db, viewer.accountId, ids) : new Map(),
)

builder.objectField(ProfessionalType, 'connectedSince', (t) =>
  t.field({
    type: 'Instant',
    nullable: true,
    description: 'Since when the viewer is a client; null for the professional.',
    resolve: async ({ id }, _args, context) => await connectedSince(context, id),
  }),
)

builder.objectField(ProfessionalType, 'contact', (t) =>
  t.field({
    type: ContactType,
    nullable: true,
    description: 'How to reach them; only for their clients, and only if the professional agreed.',
    resolve: async ({ id }, _args, context) =>
      (await connectedSince(context, id)) === null ? null : await sharedContact(context, id),
  }),
)
