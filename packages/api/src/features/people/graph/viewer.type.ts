import { builder } from '#graph/builder.ts'
import { ViewerType } from '#graph/viewer.ts'
import { AccountType } from './account.type.ts'
import { accountById, professionalById } from './loaders.ts'
import { present } from './present.ts'
import { ProfessionalType } from './professional.type.ts'

ViewerType.implement({
  description: 'The person who is signed in, with what only they may see.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'The account of the viewer.',
      resolve: async ({ accountId }, _args, context) => present(await accountById(context, accountId)),
    }),
    professional: t.field({
      type: ProfessionalType,
      nullable: true,
      description: 'The professional this account is, when it offers sessions.',
      resolve: async ({ professionalId }, _args, context) => {
        const professional = professionalId && (await professionalById(context, professionalId))
        return professional ? { ...professional, isViewer: true } : null
      },
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: 'The person who is signed in; null when nobody is.',
    resolve: (_root, _args, { viewer }) => (viewer.kind === 'signed-in' ? viewer : null),
  }),
)
