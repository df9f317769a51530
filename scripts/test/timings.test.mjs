import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { factorOf } from './machine-factor.mjs'
import { clearTimings, describeTimings, timesFile, writePartTimes } from './timings.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hora-times-'))
})
afterEach(() => rmSync(root, { recursive: true }))

it('the times of a run are printed by part and for the slowest files', () => {
  clearTimings(root)
  writePartTimes(root, [
    { part: 'unit', seconds: 12 },
    { part: 'integration', seconds: 60.5 },
  ])
  const files = [
    { file: join(root, 'a.test.ts'), milliseconds: 900 },
    { file: join(root, 'b.test.ts'), milliseconds: 2_500 },
  ]
  writeFileSync(timesFile(root, 'unit'), JSON.stringify(files))
  writeFileSync(timesFile(root, 'unit-in-zone'), JSON.stringify([{ ...files[0], milliseconds: 1_200 }]))
  expect(describeTimings(root).map((line) => line.trim())).toEqual([
    'Time by part',
    '12.0 s  unit',
    '60.5 s  integration',
    '72.5 s  total',
    '',
    'The 30 slowest files',
    '2.5 s  b.test.ts',
    '1.2 s  a.test.ts',
  ])
})

it('before the first run, a message says that there are no times', () => {
  expect(describeTimings(root)).toEqual(['No times yet: run npm test first.'])
})

it.each([
  [45, 1],
  [90, 1],
  [180, 2],
  [9_000, 10],
])('a loop of %d ms gives the factor %d', (milliseconds, factor) => {
  expect(factorOf(milliseconds)).toBe(factor)
})
