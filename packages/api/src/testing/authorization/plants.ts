/** Values that occur once in a database, so that it is certain which cell an answer shows. */

/** What a cell is replaced by, and what an answer may show of it. */
export interface Plant {
  readonly value: unknown
  readonly shown: readonly (string | number)[]
}

export type Plants = (value: unknown) => Plant | null

/**
 * Counts by three from 131: no answer has such a number otherwise, and every limit of a service or a schedule allows it. A
 * number less one or two, such as the places that are left, is the plant of no other cell.
 */
const firstNumber = 131

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const zones = Intl.supportedValuesOf('timeZone').filter((zone) => !/^(UTC|Europe\/)/.test(zone))
const currencies = Intl.supportedValuesOf('currency').filter((code) => code !== 'EUR')

/** Makes plants of the kind of a value: null for what has too few values to be unique, such as a flag. */
export function plantSource(): Plants {
  let used = 0
  const taken = { number: firstNumber, zone: 0, currency: 0 }
  const word = () => `plant${1000 + used++}`
  const plantText: Plants = (value) => {
    const text = String(value)
    const only = (shown: string) => ({ value: shown, shown: [shown] })
    if (uuid.test(text)) return only(text)
    // A moment in JSON.
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return only(String(Temporal.Instant.from(text).add(later())))
    if (/^[A-Z]{3}$/.test(text)) return only(currencies[taken.currency++] ?? '')
    if (isZone(text)) return only(zones[taken.zone++] ?? '')
    if (text.includes('@')) return only(`${word()}@plants.example`)
    return only(/^https?:/.test(text) ? `https://${word()}.example/` : word())
  }
  const later = () => ({ milliseconds: ++used })
  const plant: Plants = (value) => {
    if (typeof value === 'number') {
      taken.number += 3
      return { value: taken.number, shown: [taken.number] }
    }
    if (typeof value === 'string') return plantText(value)
    if (value instanceof Temporal.Instant) return shownAs(value.add(later()))
    if (value instanceof Temporal.PlainDate) return shownAs(value.add({ days: 100 + ++used }))
    if (value instanceof Temporal.PlainDateTime) return shownAs(value.add({ minutes: ++used }))
    if (isRange(value)) return rangePlus(value, later())
    return typeof value === 'object' && value !== null ? plantEach(value, plant) : null
  }
  return plant
}

function shownAs(value: Temporal.Instant | Temporal.PlainDate | Temporal.PlainDateTime): Plant {
  const short = value instanceof Temporal.PlainDateTime ? [value.toString({ smallestUnit: 'minute' })] : []
  return { value, shown: [value.toString(), ...short] }
}

interface Range {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value
}

/** Wider by a unique time at both ends, so that it still contains what it contained. */
function rangePlus({ start, end }: Range, by: { readonly milliseconds: number }): Plant {
  const range = { start: start.subtract(by), end: end.add(by) }
  return { value: range, shown: [range.start.toString(), range.end.toString()] }
}

/** Other answers need these to be valid: the length of a service, the day of a rule, and the share of a price. */
const kept = ['minutes', 'weekday', 'owedPercent']

/**
 * A plant in every value of a list or an object. The keys of an object are taken from the last, because JSON from
 * PostgreSQL has `endMinute` before `startMinute`, and the end must be the greater number.
 */
function plantEach(value: object, plant: Plants): Plant | null {
  const isList = Array.isArray(value)
  const entries = isList ? Object.entries(value) : Object.entries(value).toReversed()
  const made = entries.map(([key, each]) => ({ key, each, planted: kept.includes(key) ? null : plant(each) }))
  const shown = made.flatMap(({ planted }) => planted?.shown ?? [])
  if (shown.length === 0) return null
  const replaced = made.map(({ key, each, planted }) => [key, planted?.value ?? each] as const)
  return { value: isList ? replaced.map(([, each]) => each) : Object.fromEntries(replaced), shown }
}

function isZone(text: string): boolean {
  return text.includes('/') && Intl.supportedValuesOf('timeZone').includes(text)
}
