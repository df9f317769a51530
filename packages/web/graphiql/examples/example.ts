import type { Reader } from '../reader.ts'

/** A tab of GraphiQL: one operation, whose name is the name of the tab. */
export interface Example {
  readonly query: string
  readonly variables?: string
}

/** What the variables of the examples are made of. */
export interface Given {
  readonly now: Date
  readonly reader: Reader | null
  /** The next two weeks. */
  readonly range: { readonly from: string; readonly to: string }
  /** A service with one of its lengths. */
  readonly service: { readonly serviceId: string; readonly durationMinutes: number }
  /** An open time of the service. */
  readonly start: string
  readonly groupStart: string
  /** The key of a mutation: new for each visit, so that the example does something again. */
  readonly keyOf: (mutation: string) => string
}

const day = 24 * 60 * 60 * 1_000

/** Takes the place of an id that the reader has none of. */
export const unknown = 'choose above who to run as'

export function givenFor(now: Date, reader: Reader | null): Given {
  const range = { from: now.toISOString(), to: new Date(now.getTime() + 14 * day).toISOString() }
  return {
    now,
    reader,
    range,
    service: reader?.service ?? { serviceId: unknown, durationMinutes: 60 },
    start: reader?.openStart ?? range.from,
    groupStart: reader?.groupStart ?? range.from,
    keyOf: (mutation) => `${mutation}-${now.toISOString()}`,
  }
}

/** The date so many days from now. */
export function dateIn(days: number, { now }: Given): string {
  return new Date(now.getTime() + days * day).toISOString().slice(0, 10)
}

/** The first date from so many days on that is neither a Saturday nor a Sunday. */
export function workingDayIn(days: number, given: Given): string {
  const date = dateIn(days, given)
  const isWeekend = [0, 6].includes(new Date(date).getUTCDay())
  return isWeekend ? workingDayIn(days + 1, given) : date
}

export function example(query: string, variables?: object): Example {
  return variables === undefined ? { query } : { query, variables: JSON.stringify(variables, null, 2) }
}
