/**
 * Measures every figure with its floor in the same run: `pnpm bench`, or `pnpm bench calendar start` for some of them.
 */
import { benchBooking } from './booking.bench.ts'
import { benchCalendar } from './calendar.bench.ts'
import { benchFanOut } from './fan-out.bench.ts'
import { benchFirstLoad } from './first-load.bench.ts'
import { benchFirstPaint } from './first-paint.bench.ts'
import { benchRace } from './race.bench.ts'
import { benchSeries } from './series/series.bench.ts'
import { benchSignedIn } from './signed-in.bench.ts'
import { benchSlots } from './slots/slots.bench.ts'
import { benchStart } from './start.bench.ts'

interface Line {
  readonly what: string
  readonly figure: string
  readonly goal: string
  readonly met: boolean
}

const times = (ratio: number) => `${ratio.toFixed(2)}x`
const ms = (value: number) => `${value.toFixed(0)} ms`

function slotLines(): readonly Line[] {
  return benchSlots().map(({ days, sessions, ratio, goal }) => ({
    what: `open slots, ${days} days with ${sessions} sessions, against a bare sweep`,
    figure: times(ratio),
    goal: `at most ${times(goal)}`,
    met: ratio <= goal,
  }))
}

async function seriesLines(): Promise<readonly Line[]> {
  const { oursMs, ratio, goal } = benchSeries()
  const what = `dates of a series, 104 among 200 sessions (${times(ratio)} of counting by hand)`
  return [{ what, figure: `${oursMs.toFixed(2)} ms`, goal: `at most ${ms(goal)}`, met: oursMs <= goal }]
}

async function signedInLines(): Promise<readonly Line[]> {
  const { ratio, goal, anonymousPerSecond, signedInPerSecond } = await benchSignedIn()
  const rates = `${signedInPerSecond.toFixed(0)} and ${anonymousPerSecond.toFixed(0)} requests a second`
  return [{ what: `signed-in against anonymous requests (${rates})`, ...atLeast(ratio, goal) }]
}

async function calendarLines(): Promise<readonly Line[]> {
  const { ratio, cpuRatio, goal } = await benchCalendar()
  const what = 'calendar over HTTP, against node:http + postgres.js'
  return [
    { what: `${what}, requests a second`, ...atLeast(ratio, goal.ratio) },
    { what: `${what}, CPU a request`, ...atMost(cpuRatio, goal.cpuRatio) },
  ]
}

async function bookingLines(): Promise<readonly Line[]> {
  const { ratio, goal } = await benchBooking()
  return [{ what: 'a booking over HTTP, against its statements by hand', ...atLeast(ratio, goal) }]
}

async function raceLines(rivals: number, rounds: number): Promise<readonly Line[]> {
  const { clean, settledP50Ms, settledMaxMs, goal } = await benchRace(rivals, rounds)
  const what = `${rivals} rivals for one slot, ${rounds} rounds`
  const won = { figure: `${clean} clean`, goal: `${rounds} clean`, met: clean === rounds }
  if (rivals > 100) return [{ what, ...won }]
  const half = {
    figure: ms(settledP50Ms),
    goal: `at most ${ms(goal.p50Ms)}`,
    met: settledP50Ms <= goal.p50Ms,
  }
  const last = {
    figure: ms(settledMaxMs),
    goal: `at most ${ms(goal.maxMs)}`,
    met: settledMaxMs <= goal.maxMs,
  }
  return [
    { what, ...won },
    { what: `${what}, half of them answered`, ...half },
    { what: `${what}, the last one answered`, ...last },
  ]
}

async function fanOutLines(readers: number): Promise<readonly Line[]> {
  const { ratio, cpuRatio, kilobytes, goal } = await benchFanOut(readers)
  const what = `one event to ${readers} sockets`
  const memory = { figure: `${kilobytes.toFixed(0)} KB`, goal: `at most ${goal.kilobytes} KB` }
  return [
    { what: `${what}, last delivery, against ws.send to each`, ...atMost(ratio, goal.ratio) },
    { what: `${what}, CPU, against ws.send to each`, ...atMost(cpuRatio, goal.ratio) },
    { what: `${what}, memory per socket`, ...memory, met: kilobytes <= goal.kilobytes },
  ]
}

async function firstLoadLines(): Promise<readonly Line[]> {
  const kib = (value: number) => `${value.toFixed(1)} KiB`
  return (await benchFirstLoad()).map(({ page, gzip, brotli, words, goal }) => ({
    what: `JavaScript ${page} (of which words: ${kib(words)})`,
    figure: `${kib(gzip)} gzip, ${kib(brotli)} brotli`,
    goal: `at most ${goal} KiB gzip`,
    met: gzip <= goal,
  }))
}

/** On a busy machine the times are too long: the processor is slowed down four times beyond what others take of it. */
async function firstPaintLines(): Promise<readonly Line[]> {
  return (await benchFirstPaint()).flatMap(({ page, paintMs, usableMs, kibibytes, shift, goal }) => {
    const what = `${page} on a slow phone`
    const size = goal.kibibytes ?? Number.POSITIVE_INFINITY
    return [
      { what: `${what}, first paint`, ...within(paintMs, goal.paintMs, ms) },
      { what: `${what}, usable`, ...within(usableMs, goal.usableMs, ms) },
      {
        what: `${what}, received until then`,
        figure: `${kibibytes.toFixed(0)} KiB`,
        goal: goal.kibibytes === null ? 'no goal' : `at most ${size} KiB`,
        met: kibibytes <= size,
      },
      { what: `${what}, layout shift`, ...within(shift, 0.1, (value) => value.toFixed(3)) },
    ]
  })
}

function within(value: number, limit: number, write: (value: number) => string) {
  return { figure: write(value), goal: `at most ${write(limit)}`, met: value <= limit }
}

async function startLines(): Promise<readonly Line[]> {
  const { rawMs, oursMs, goalMs } = await benchStart()
  const what = `from start to first answer (node:http: ${ms(rawMs)})`
  return [{ what, figure: ms(oursMs), goal: `at most ${ms(goalMs)}`, met: oursMs <= goalMs }]
}

function atLeast(ratio: number, goal: number) {
  return { figure: times(ratio), goal: `at least ${times(goal)}`, met: ratio >= goal }
}

function atMost(ratio: number, goal: number) {
  return { figure: times(ratio), goal: `at most ${times(goal)}`, met: ratio <= goal }
}

function print(lines: readonly Line[]): void {
  for (const { what, figure, goal, met } of lines)
    console.log(`${met ? 'met   ' : 'MISSED'} ${what}: ${figure} (${goal})`)
}

const benches: Readonly<Record<string, () => Promise<readonly Line[]>>> = {
  slots: async () => slotLines(),
  series: seriesLines,
  'signed-in': signedInLines,
  calendar: calendarLines,
  booking: bookingLines,
  race: async () => [...(await raceLines(100, 30)), ...(await raceLines(200, 100))],
  'fan-out': async () => [...(await fanOutLines(1_000)), ...(await fanOutLines(5_000))],
  start: startLines,
  'first-load': firstLoadLines,
  'first-paint': firstPaintLines,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
for (const [name, run] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) print(await run())
}
