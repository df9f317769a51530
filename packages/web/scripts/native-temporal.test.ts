import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { temporalFunctions } from './native-temporal.ts'

const calendar = createRequire(createRequire(import.meta.url).resolve('@fullcalendar/react'))
const library = readFileSync(calendar.resolve('@full-ui/headless-calendar'), 'utf8')

test('every function of Temporal that the library of the calendar uses is there', () => {
  const imports = library.matchAll(/import \* as (\w+) from 'temporal-polyfill\/fns\/(\w+)'/g)
  const used = [...imports].flatMap(([, name = '', file = '']) =>
    [...library.matchAll(new RegExp(String.raw`\b${name}\.(\w+)`, 'g'))].map(
      ([, called]) => `${file}.${called}`,
    ),
  )
  const known = Object.entries(temporalFunctions).flatMap(([file, those]) =>
    Object.keys(those).map((name) => `${file}.${name}`),
  )
  expect([...new Set(used)].sort()).toEqual(known.sort())
})

test('the library imports nothing else of the polyfill', () => {
  const imported = [...library.matchAll(/temporal-polyfill\/([\w/]+)/g)].map(([, path]) => path)
  expect(imported.sort()).toEqual(['fns/Instant', 'fns/PlainDateTime', 'fns/ZonedDateTime'])
})
