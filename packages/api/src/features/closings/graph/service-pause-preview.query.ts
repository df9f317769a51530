import { builder } from '#graph/builder.ts'
import { idOf } from '#graph/global-id.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { previewPause } from '../use-cases/preview-pause.ts'
import { ClosingPreviewType } from './closing-preview.type.ts'

builder.queryField('servicePausePreview', (t) =>
  t.field({
    type: ClosingPreviewType,
    description: 'The sessions ahead of a service, before it is paused; see pauseService.',
    args: { serviceId: t.arg.id({ required: true, description: 'The service.' }) },
    authScopes: { professional: true },
    resolve: async (_root, { serviceId }, { ports, viewer }) => {
      const id = idOf<ServiceId>(serviceId, 'Service')
      if (id === null) throw refuseQuery(domainError('NOT_FOUND'))
      const preview = await previewPause(ports, viewer, id)
      if (!preview.ok) throw refuseQuery(preview.error)
      return preview.value
    },
  }),
)
