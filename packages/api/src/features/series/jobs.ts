import type { JobsOf, ScheduleOf } from '#jobs/handler.ts'
import { type EndBetween, endBetween } from './use-cases/end-between.ts'
import { rollSeries } from './use-cases/roll-series.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    /** Recurring: books series half a year ahead. */
    'series.roll': Record<string, never>
    /** A connection has ended. The job ends the series of the two. */
    'series.end-between': EndBetween
  }
}

/** Every job may run twice; the second run changes nothing. */
export const jobs: JobsOf<'series'> = {
  'series.roll': async (_nothing, ports) => await rollSeries(ports),
  'series.end-between': async (ended, ports) => await endBetween(ports, ended),
}

export const schedule: ScheduleOf<'series'> = { 'series.roll': '23 * * * *' }
