import { limits } from '@hora/schema/limits'
import { line } from '@hora/schema/text'
import { requireProfessional } from '#auth/viewer.ts'
import { builder } from '#graph/builder.ts'
import { connectionOf, pageArgs, pageOf, readPageCursor, rowsToRead } from '#graph/connection.ts'
import { listClients } from '../data/client-view.ts'
import { ClientStatusEnum, ClientType } from './client.type.ts'
import { isNameKey } from './name-key.ts'

const Clients = connectionOf('QueryClientsConnection', ClientType, 'clients')

/** A search that no name can contain finds no one; one of spaces only finds everyone. */
function readSearch(text: string | null | undefined): string | null | 'no-match' {
  if (text === null || text === undefined || text.trim() === '') return null
  const read = line(limits.search).safeParse(text)
  return read.success ? read.data : 'no-match'
}

builder.queryField('clients', (t) =>
  t.field({
    type: Clients,
    description: "The viewer's clients, by name.",
    args: {
      ...pageArgs(50),
      search: t.arg.string({
        description: 'Part of the display name, without regard to case, accents and apostrophes.',
      }),
      status: t.arg({ type: ClientStatusEnum, description: 'Only clients with this status; default: all.' }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { search: text, status, ...args }, { ports, viewer }) => {
      const professional = requireProfessional(viewer)
      const search = readSearch(text)
      const filter = {
        status: status ?? null,
        after: readPageCursor(args, isNameKey),
        limit: rowsToRead(args),
      }
      const rows =
        professional.ok && search !== 'no-match'
          ? await listClients(ports.db, professional.value.professionalId, { ...filter, search })
          : []
      return pageOf(rows, args, ({ sortKey, id }) => [sortKey, id])
    },
  }),
)
