import type { Plugin } from 'vite'

const functions = /temporal-polyfill\/fns\/(\w+)\.js$/

/** The functions that the calendar's library imports, by their file. The app has Temporal before it loads any page. */
export const temporalFunctions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Instant: {
    fromEpochMilliseconds: '(ms) => Temporal.Instant.fromEpochMilliseconds(ms)',
    toZonedDateTimeISO: '(instant, zone) => instant.toZonedDateTimeISO(zone)',
  },
  PlainDateTime: {
    create: '(...fields) => new Temporal.PlainDateTime(...fields)',
    toZonedDateTime: '(local, zone) => local.toZonedDateTime(zone)',
  },
  ZonedDateTime: { offsetNanoseconds: '(zoned) => zoned.offsetNanoseconds' },
}

/**
 * Leaves a second Temporal out of the calendar. Its library uses the functions of the polyfill, which bring the whole
 * polyfill along, also where the browser has Temporal itself (`src/time/ensure-temporal.ts`).
 */
export function nativeTemporal(): Plugin {
  return {
    name: 'hora:native-temporal',
    apply: 'build',
    load: (id) => {
      const found = temporalFunctions[functions.exec(id)?.[1] ?? '']
      if (found === undefined) return null
      return Object.entries(found)
        .map(([name, code]) => `export const ${name} = ${code}`)
        .join('\n')
    },
  }
}
