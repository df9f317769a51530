import { limits } from '@hora/schema/limits'
import { builder } from '#graph/builder.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { listSize, shortRow } from '#graph/list-size.ts'
import { ViewerType } from '#graph/viewer.ts'
import { type BlockedAccount, listBlocked } from '../data/block-store.ts'

const BlockedAccountType = builder.objectRef<BlockedAccount>('BlockedAccount').implement({
  ...shortRow,
  description: 'A person the viewer has blocked.',
  fields: (t) => ({
    id: t.id({
      description: 'The id for unblockAccount.',
      resolve: ({ accountId }) => encodeGlobalId('BlockedAccount', accountId),
    }),
    displayName: t.exposeString('displayName', { description: "The person's name." }),
    since: t.expose('since', { type: 'Instant', description: 'When they were blocked.' }),
  }),
})

builder.objectField(ViewerType, 'blockedAccounts', (t) =>
  t.field({
    type: [BlockedAccountType],
    ...listSize(limits.blocksPerAccount),
    description: 'People this account has blocked, newest first.',
    resolve: async ({ accountId }, _args, { ports }) => [...(await listBlocked(ports.db, accountId))],
  }),
)
