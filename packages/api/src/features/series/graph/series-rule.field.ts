import { builder } from '#graph/builder.ts'
import { loaderFor } from '#graph/loader.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { readSeriesByIds, type SeriesView } from '../data/series-view.ts'
import { SeriesType } from './series.type.ts'

/** The earlier parts of all series in an answer, in one statement. They have the same two sides. */
const seriesById = loaderFor<SeriesId, SeriesView>(
  async ({ ports }, ids) => await readSeriesByIds(ports.db, ids),
)

builder.objectFields(SeriesType, (t) => ({
  startsLocal: t.field({
    type: 'PlainDateTime',
    description: 'Its first date, with the wall clock of all of them.',
    resolve: ({ pattern }) => pattern.start,
  }),
  durationMinutes: t.exposeInt('durationMinutes', { description: 'The length of each session.' }),
  zone: t.expose('zone', { type: 'TimeZone', description: 'The zone whose clock it follows.' }),
  rule: t.string({
    description: 'How it recurs, in the form of RFC 5545, without its end.',
    resolve: ({ ruleText }) => ruleText,
  }),
  count: t.int({
    nullable: true,
    description: 'How many dates it has in all, skipped ones included; null: it has no such end.',
    resolve: ({ pattern }) => pattern.count,
  }),
  until: t.field({
    type: 'PlainDate',
    nullable: true,
    description: 'The last date that may take place; null: it has no such end.',
    resolve: ({ pattern }) => pattern.until,
  }),
  pausedFrom: t.expose('pausedFrom', {
    type: 'PlainDate',
    nullable: true,
    description: 'The first date without a session, while it is paused.',
  }),
  follows: t.field({
    type: SeriesType,
    nullable: true,
    description: 'The series that it was split from: its earlier dates.',
    resolve: async ({ followsId }, _args, context) =>
      followsId === null ? null : await seriesById(context, followsId),
  }),
}))
