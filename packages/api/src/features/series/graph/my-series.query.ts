import { limits } from '@hora/schema/limits'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { readRunning } from '../data/series-view.ts'
import { SeriesType } from './series.type.ts'

builder.queryField('mySeries', (t) =>
  t.field({
    type: [SeriesType],
    ...listSize(limits.seriesShown),
    description: `The running series of the viewer, of both sides, by their first date; ${limits.seriesShown} at most.`,
    authScopes: { signedIn: true },
    resolve: async (_root, _args, { ports, viewer }) =>
      viewer.kind === 'signed-in'
        ? [...(await readRunning(ports.db, viewer.accountId, limits.seriesShown))]
        : [],
  }),
)
