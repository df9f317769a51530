import { type TimeOverride, timeOverrides } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import { TimeOverrideEnum } from '#features/availability/index.ts'
import { builder } from '#graph/builder.ts'
import { idOf } from '#graph/global-id.ts'
import { listSize } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { AccountId, ServiceId } from '#kernel/ids.ts'
import { previewSeries } from '../use-cases/preview-series.ts'
import { SeriesDatePreviewType } from './series-date.type.ts'

builder.queryField('seriesPreview', (t) =>
  t.field({
    type: [SeriesDatePreviewType],
    ...listSize(limits.seriesDates),
    description:
      'Every date of the next half year of a series, with everything that it meets, before it is saved; for the professional.',
    args: {
      serviceId: t.arg.id({ required: true, description: 'The service.' }),
      clientId: t.arg.id({ description: 'The client. Absent: a group.' }),
      durationMinutes: t.arg.int({ required: true, description: 'One of the durations of the service.' }),
      startsLocal: t.arg({ type: 'PlainDateTime', required: true, description: 'See createSeries.' }),
      rule: t.arg.string({ required: true, description: 'See createSeries.' }),
      override: t.arg({ type: [TimeOverrideEnum], description: 'The rules to override.' }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { serviceId, clientId, override, ...args }, { ports, viewer }) => {
      const service = idOf<ServiceId>(serviceId, 'Service')
      const client = clientId ? idOf<AccountId>(clientId, 'Client') : null
      if (service === null || (clientId && client === null)) throw refuseQuery(domainError('NOT_FOUND'))
      const chosen: TimeOverride[] = timeOverrides.filter((rule) => override?.includes(rule))
      const asked = { ...args, serviceId: service, clientId: client, override: chosen }
      const dates = await previewSeries(ports, viewer, asked)
      if (!dates.ok) throw refuseQuery(dates.error)
      return [...dates.value]
    },
  }),
)
