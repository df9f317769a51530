import { builder } from '#graph/builder.ts'
import { ViewerType } from '#graph/viewer.ts'
import { AccountType } from './account.type.ts'
import { accountById } from './loaders.ts'
import { mustExist } from './must-exist.ts'

ViewerType.implement({
  description: 'The person who is signed in, with their private data.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'The account of the viewer.',
      resolve: async ({ accountId }, _args, context) => mustExist(await accountById(context, accountId)),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: 'The person who is signed in, or null.',
    resolve: (_root, _args, { viewer }) => (viewer.kind === 'signed-in' ? viewer : null),
  }),
)
