import { expect, test } from 'vitest'
import { renamedZone } from './renamed-zones.ts'
import { currentZoneName, zones } from './zones.ts'

const same = (one: string, other: string) => {
  const there = new Temporal.ZonedDateTime(0n, one)
  return there.equals(there.withTimeZone(other))
}

test('every zone of this machine has exactly one current name', () => {
  const known = Intl.supportedValuesOf('timeZone')
  expect(known.filter((zone) => currentZoneName(zone) === undefined)).toEqual([])
  const names = zones.flatMap(({ name, otherNames }) => [name, ...otherNames])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
})

test('all names of an entry are the same zone, and no two entries are', () => {
  for (const { name, otherNames } of zones)
    expect(
      otherNames.filter((other) => !same(name, other)),
      name,
    ).toEqual([])
  const usual = (zone: string) => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  expect(new Set(zones.map(({ name }) => usual(name))).size).toBe(zones.length)
})

test.each([
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['asia/calcutta', 'Asia/Kolkata'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['US/Pacific', 'America/Los_Angeles'],
  ['Etc/UTC', 'UTC'],
  ['GMT', 'UTC'],
  ['Europe/Amsterdam', 'Europe/Amsterdam'],
  ['Nowhere/Land', undefined],
])('the current name of %s is %s', (name, current) => {
  expect(currentZoneName(name)).toBe(current)
})

test('the short list of the first page has the current name of every zone that a browser renames', () => {
  const usual = (zone: string) => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  for (const { name } of zones) expect(renamedZone(usual(name))).toBe(name)
})
