import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureInstalled, installStamp } from './install.mjs'
import { thisHost } from './toolchain.mjs'

describe('installing the locked packages', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'hora-install-'))
    for (const dir of ['packages/a', 'node_modules']) mkdirSync(join(root, dir), { recursive: true })
    for (const file of ['package.json', 'packages/a/package.json', 'pnpm-lock.yaml']) {
      writeFileSync(join(root, file), file)
    }
  })
  afterEach(() => rmSync(root, { recursive: true }))

  /** Installs with the given program as pnpm. @param {string} program */
  const install = async (program) => {
    const pnpm = join(root, 'pnpm.mjs')
    writeFileSync(pnpm, program)
    const said = /** @type {string[]} */ ([])
    const toolchain = { node: process.execPath, pnpm, binaries: [] }
    /** @param {string} text */
    const say = (text) => said.push(text)
    const env = { ...process.env, NODE_ENV: 'production' }
    await ensureInstalled({ root, machine: 'm', host: thisHost(), toolchain, env, npmEnv: env, say })
    return said
  }

  it.each(['pnpm-lock.yaml', 'package.json', 'packages/a/package.json'])(
    'runs again when %s changes',
    (file) => {
      const before = installStamp(root, 'm')
      expect(installStamp(root, 'm')).toBe(before)
      writeFileSync(join(root, file), 'changed')
      expect(installStamp(root, 'm')).not.toBe(before)
    },
  )

  it('runs again on another machine', () => {
    expect(installStamp(root, 'linux-x64')).not.toBe(installStamp(root, 'linux-arm64'))
  })

  it('does not run again when nothing has changed', async () => {
    expect(await install('')).toHaveLength(1)
    expect(await install('process.exit(1)')).toHaveLength(0)
  })

  it('includes the build tools in production', async () => {
    await install("if (process.env.NODE_ENV === 'production') process.exit(1)")
  })

  it('fails with the reason, and runs again next time', async () => {
    const failing = "console.log('ERR_PNPM_OUTDATED_LOCKFILE'); process.exit(1)"
    await expect(install(failing)).rejects.toThrow('could not be installed.\nERR_PNPM_OUTDATED_LOCKFILE')
    await expect(install(failing)).rejects.toThrow('could not be installed')
  })
})
