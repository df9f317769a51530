import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureBuilt } from './build.mjs'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hora-build-'))
  mkdirSync(join(root, 'node_modules/turbo/bin'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

/** The messages of a build with this program as turbo. @param {string} program @param {number} [quietMs] */
const buildWith = async (program, quietMs = 60_000) => {
  writeFileSync(join(root, 'node_modules/turbo/bin/turbo'), program)
  /** @type {string[]} */
  const said = []
  const say = (/** @type {string} */ text) => void said.push(text)
  await ensureBuilt({ root, node: process.execPath, env: process.env, say, quietMs })
  return said
}

describe('building', () => {
  it('prints nothing when nothing has changed', async () => {
    expect(await buildWith('')).toEqual([])
  })

  it('prints a message when it takes longer', async () => {
    expect(await buildWith('setTimeout(() => {}, 200)', 100)).toEqual(['Building what changed …'])
  })

  it('fails with a message that contains the output', async () => {
    await expect(buildWith("console.log('no such file'); process.exitCode = 1")).rejects.toThrow(
      /The build failed\.\nno such file/,
    )
  })
})
