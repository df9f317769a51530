import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Drizzle is the way to the data. Each statement written by hand has its own file, which states the reason. */

/** The stream of events reads the snapshots of PostgreSQL, which Drizzle cannot express (decision 0068). */
const isStream = (file: string) => file.startsWith('events/')

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('test.ts') && !/(?:^|\/)testing\//.test(file))
  .filter((file) => !isStream(file))
const textOf = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8')

/** A statement or a subselect in a template of `sql`, and any template of the driver. */
const byHand =
  /\bsql(?:<[^`]*?>)?`[^`]*?\b(?:select|insert into|delete from|update \S+ set)\b|\.sql(?:<[^`]*?>)?`|\.sql\.unsafe\(/

test('a statement written by hand is in a file called *.sql.ts', () => {
  const found = files.filter((file) => byHand.test(textOf(file)) && !file.endsWith('.sql.ts'))
  expect(found).toEqual([])
})

test('each such file has one statement and states its reason', () => {
  const named = files.filter((file) => file.endsWith('.sql.ts'))
  expect(named.length).toBeGreaterThan(0)
  for (const file of named) {
    expect(textOf(file), file).toMatch(byHand)
    expect(textOf(file), file).toMatch(/Raw SQL[,:]/)
  }
})
