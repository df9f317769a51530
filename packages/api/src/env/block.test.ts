import { expect, test } from 'vitest'
import { adapter, block } from './block.ts'
import { anyText, whole } from './text.ts'

const store = adapter('STORE_URL', {
  STORE_URL: anyText().describe('Where files are kept.'),
  STORE_KEY: anyText().describe('Who writes them.'),
  STORE_SECRET: anyText().describe('Proves it.'),
  STORE_PARTS: whole(1, 9).default(3).describe('How many at once.'),
  STORE_REGION: anyText().optional().describe('Where they are.'),
})

const problemsOf = (outcome: ReturnType<typeof store.read>) => (outcome.ok ? [] : outcome.error)

test('an adapter is off until its switch is set, whatever other variables are set', () => {
  expect(store.read({})).toEqual({ ok: true, value: null })
  expect(store.read({ STORE_KEY: 'me', STORE_PARTS: 'many' })).toEqual({ ok: true, value: null })
})

test('an adapter that is on requires each variable without a default and reports all problems at once', () => {
  expect(problemsOf(store.read({ STORE_URL: 'x', STORE_PARTS: '10', STORE_KEY: ' ' }))).toEqual([
    'STORE_KEY must be set together with STORE_URL.',
    'STORE_SECRET must be set together with STORE_URL.',
    'STORE_PARTS must be a whole number from 1 to 9.',
  ])
})

test('an adapter that is on uses defaults for the remaining variables', () => {
  expect(store.read({ STORE_URL: ' x ', STORE_KEY: 'me', STORE_SECRET: 's' })).toEqual({
    ok: true,
    value: { STORE_URL: 'x', STORE_KEY: 'me', STORE_SECRET: 's', STORE_PARTS: 3 },
  })
})

test('the table shows which variables the switch requires', () => {
  expect(store.rows.map(({ name, fallback, requiredWith }) => [name, fallback, requiredWith])).toEqual([
    ['STORE_URL', null, null],
    ['STORE_KEY', null, 'STORE_URL'],
    ['STORE_SECRET', null, 'STORE_URL'],
    ['STORE_PARTS', '3', null],
    ['STORE_REGION', null, null],
  ])
  expect(store.rows[0]?.meaning).toBe('Where files are kept.')
})

test('a block without a switch names each variable that is missing', () => {
  const address = block({ ADDRESS: anyText().describe('Where it is.') })
  expect(address.read({})).toEqual({ ok: false, error: ['ADDRESS must be set.'] })
})

test('a block without a switch is always read', () => {
  const counts = block({ COUNT: whole(0, 3).default(1).describe('How many.') })
  expect(counts.read({})).toEqual({ ok: true, value: { COUNT: 1 } })
  expect(counts.read({ COUNT: '4' })).toEqual({
    ok: false,
    error: ['COUNT must be a whole number from 0 to 3.'],
  })
})
