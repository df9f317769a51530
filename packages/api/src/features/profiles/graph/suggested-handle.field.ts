import { builder } from '#graph/builder.ts'
import { ViewerType } from '#graph/viewer.ts'
import { suggestHandle } from '../use-cases/suggest-handle.ts'

builder.objectField(ViewerType, 'suggestedHandle', (t) =>
  t.string({
    description: 'A handle made of the name, which was free a moment ago.',
    resolve: async ({ accountId }, _args, { ports }) => await suggestHandle(ports, accountId),
  }),
)
