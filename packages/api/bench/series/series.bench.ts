import { datesTaken, datesTakenByHand } from './series-dates.ts'

/** Median times in milliseconds for 104 dates. */
export interface SeriesFigure {
  readonly floorMs: number
  readonly oursMs: number
  readonly ratio: number
  /** Of our time, in milliseconds. */
  readonly goal: number
}

/** The preview of a series of 104 dates among 200 sessions, with limits, against counting days by hand; in turns. */
export function benchSeries(rounds = 201): SeriesFigure {
  const floors: number[] = []
  const times: number[] = []
  for (let round = -rounds; round < rounds; round += 1) {
    const floorMs = time(datesTakenByHand)
    const oursMs = time(datesTaken)
    if (round < 0) continue
    floors.push(floorMs)
    times.push(oursMs)
  }
  const [floorMs, oursMs] = [median(floors), median(times)]
  return { floorMs, oursMs, ratio: oursMs / floorMs, goal: 5 }
}

function time(work: () => readonly number[]): number {
  const start = performance.now()
  if (work().length === 0) throw new Error('The round found no dates')
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
