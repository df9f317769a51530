import { type TimeOverride, timeOverrides } from '@hora/schema/inputs/bookings'
import { type SeriesScope, seriesScopes } from '@hora/schema/inputs/series'
import { limits } from '@hora/schema/limits'
import { TimeOverrideEnum } from '#features/availability/index.ts'
import { builder } from '#graph/builder.ts'
import { idOf } from '#graph/global-id.ts'
import { listSize } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { previewMove } from '../use-cases/preview-move.ts'
import { SeriesScopeEnum } from './series.enums.ts'
import { SeriesDatePreviewType } from './series-date.type.ts'

builder.queryField('seriesMovePreview', (t) =>
  t.field({
    type: [SeriesDatePreviewType],
    ...listSize(limits.seriesDates),
    description:
      'What becomes of every decided date when a series moves, its exceptions included, before it is saved; for the professional.',
    args: {
      seriesId: t.arg.id({ required: true, description: 'The series.' }),
      original: t.arg({ type: 'PlainDateTime', required: true, description: 'See changeSeries.' }),
      scope: t.arg({ type: SeriesScopeEnum, required: true, description: 'Which dates change.' }),
      startsLocal: t.arg({ type: 'PlainDateTime', required: true, description: 'See changeSeries.' }),
      durationMinutes: t.arg.int({ description: 'The new length. Absent: the length stays.' }),
      override: t.arg({ type: [TimeOverrideEnum], description: 'The rules to override.' }),
    },
    authScopes: { professional: true },
    resolve: async (
      _root,
      { seriesId: globalId, scope, durationMinutes, override, ...args },
      { ports, viewer },
    ) => {
      const seriesId = idOf<SeriesId>(globalId, 'Series')
      const chosen: TimeOverride[] = timeOverrides.filter((rule) => override?.includes(rule))
      const which: SeriesScope | undefined = seriesScopes.find((each) => each === scope)
      if (seriesId === null || which === undefined) throw refuseQuery(domainError('NOT_FOUND'))
      const asked = {
        ...args,
        seriesId,
        scope: which,
        durationMinutes: durationMinutes ?? null,
        override: chosen,
      }
      const dates = await previewMove(ports, viewer, asked)
      if (!dates.ok) throw refuseQuery(dates.error)
      return [...dates.value]
    },
  }),
)
