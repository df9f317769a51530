import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findForgotten } from './forgotten-files.mjs'

describe('a test file that no step ran', () => {
  let reportDir = ''
  beforeEach(() => {
    reportDir = mkdtempSync(join(tmpdir(), 'hora-reports-'))
    writeFileSync(
      join(reportDir, 'unit.json'),
      JSON.stringify({ testResults: [{ name: '/r/packages/a.test.ts' }] }),
    )
  })
  afterEach(() => rmSync(reportDir, { recursive: true }))

  /** @param {string[]} sources @param {string[]} [leftOut] */
  const find = (sources, leftOut = []) => findForgotten({ root: '/r', reportDir, sources, leftOut })

  it('is a failure with its name', () => {
    const { failed, failures } = find(['packages/a.test.ts', 'packages/b.db.test.ts', 'packages/c.ts'])
    expect(failed).toBe(1)
    expect(failures).toEqual(['1 test files ran in no step: packages/b.db.test.ts'])
  })

  it('is not a failure when it was left out with a reason', () => {
    expect(find(['packages/b.redis.test.ts'], ['packages/b.redis.test.ts']).failed).toBe(0)
  })

  it('is a failure when no report was written', () => {
    rmSync(join(reportDir, 'unit.json'))
    expect(find(['packages/a.test.ts']).failed).toBe(1)
  })
})
