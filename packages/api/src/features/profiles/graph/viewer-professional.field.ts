import { builder } from '#graph/builder.ts'
import { ViewerType } from '#graph/viewer.ts'
import { professionalById } from './loaders.ts'
import { ProfessionalType } from './professional.type.ts'

builder.objectField(ViewerType, 'professional', (t) =>
  t.field({
    type: ProfessionalType,
    nullable: true,
    description: 'The professional of this account; null if it is none.',
    resolve: async ({ professionalId }, _args, context) => {
      const professional = professionalId && (await professionalById(context, professionalId))
      return professional ? { ...professional, isViewer: true } : null
    },
  }),
)
