import { expect, test } from 'vitest'

const sources = import.meta.glob('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

test('only the server’s clock decides what has passed: one file reads the clock of the machine', () => {
  const readers = Object.entries(sources)
    .filter(([file]) => !/\.test\.tsx?$|\/testing\/|\/gallery\//.test(file))
    .filter(([, text]) => /Temporal\.Now\.|Date\.now\(|new Date\(\)/.test(String(text)))
    .map(([file]) => file)
  expect(readers).toEqual(['./time/server-clock.ts'])
})
