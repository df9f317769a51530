import { limits } from '@hora/schema/limits'
import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { listSize, shortRow } from '#graph/list-size.ts'
import { privateText } from '#graph/loader.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { labelOf, readTimeOff, readTimeOffBetween, type TimeOffView } from '../data/time-off-view.ts'
import { checkRange } from '../domain/check-range.ts'
import { managesTimeOff } from '../policy.ts'

export const TimeOffType = builder.objectRef<TimeOffView>('TimeOff')

builder.node(TimeOffType, {
  ...shortRow,
  description: 'A period in which nothing can be booked.',
  id: { parse: idReader('TimeOff'), resolve: (timeOff) => timeOff.id, description: 'Id of the time off.' },
  loadOne: async (id, { ports, viewer }) => {
    const timeOff = await readTimeOff(ports.db, id)
    return timeOff !== null && managesTimeOff.decide(viewer, timeOff) === 'allow' ? timeOff : null
  },
  fields: (t) => ({
    label: t.string({
      nullable: true,
      description: 'A label that only the owner sees.',
      resolve: async (timeOff, _args, context) => await privateText(context, labelOf(timeOff)),
    }),
    firstDate: t.field({
      type: 'PlainDate',
      nullable: true,
      description: 'Its first day, by the calendar of the practice; null for hours.',
      resolve: ({ days }) => days?.firstDate ?? null,
    }),
    lastDate: t.field({
      type: 'PlainDate',
      nullable: true,
      description: 'Its last day, which may be the first one; null for hours.',
      resolve: ({ days }) => days?.lastDate ?? null,
    }),
    yearly: t.boolean({
      description: 'Whether its days repeat every year. Its other times are those of the first year.',
      resolve: ({ days }) => days?.yearly ?? false,
    }),
    startsLocal: t.expose('startsLocal', {
      type: 'PlainDateTime',
      description: 'Its start by the clock of its zone.',
    }),
    endsLocal: t.expose('endsLocal', {
      type: 'PlainDateTime',
      description: 'Its end by the clock of its zone.',
    }),
    zone: t.expose('zone', {
      type: 'TimeZone',
      description: 'The zone it was chosen in; of days, that of the practice.',
    }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
    start: t.field({
      type: 'Instant',
      description: 'The instant it starts.',
      resolve: ({ during }) => during.start,
    }),
    end: t.field({
      type: 'Instant',
      description: 'The instant it ends.',
      resolve: ({ during }) => during.end,
    }),
  }),
})

builder.queryField('timeOff', (t) =>
  t.field({
    type: [TimeOffType],
    ...listSize(limits.timeOffPerProfessional),
    description: "The viewer's time off that overlaps the range (92 days at most), by start.",
    args: {
      from: t.arg({ type: 'Instant', required: true, description: 'Start of the range.' }),
      to: t.arg({ type: 'Instant', required: true, description: 'End of the range.' }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { from, to }, { ports, viewer }) => {
      const range = checkRange(from, to, limits.calendarRangeDays)
      if (!range.ok) throw refuseQuery(range.error)
      if (viewer.kind !== 'signed-in' || viewer.professionalId === null) return []
      return [...(await readTimeOffBetween(ports.db, viewer.professionalId, from, to))]
    },
  }),
)
