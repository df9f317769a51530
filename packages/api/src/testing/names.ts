import { type Currency, parseCurrency } from '#kernel/currency.ts'
import { parseZone, type ZoneId } from '#kernel/zone.ts'
import { must } from './must.ts'

/** A time zone by its name, for rows that a test writes. */
export const zoneNamed = (name: string): ZoneId => must(parseZone(name))

/** A currency by its code. */
export const currencyNamed = (code: string): Currency => must(parseCurrency(code))
