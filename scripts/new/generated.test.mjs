import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runQuietly } from '../bootstrap/processes.mjs'
import { root } from '../root.mjs'

/** What the generators read and write, and what the tools need to judge it. */
const copied = [
  'biome.json',
  'package.json',
  'tsconfig.json',
  '.gitignore',
  'scripts',
  ...['src', 'scripts', 'package.json', 'tsconfig.json'].map((part) => `packages/api/${part}`),
  ...['src', 'scripts', 'package.json', 'tsconfig.json', 'vite.config.ts'].map(
    (part) => `packages/web/${part}`,
  ),
]
const linked = ['node_modules', 'packages/api/node_modules', 'packages/web/node_modules']

let scratch = ''

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'hora-new-')))
  const filter = (/** @type {string} */ path) => basename(path) !== 'node_modules'
  for (const path of copied) cpSync(join(root, path), join(scratch, path), { recursive: true, filter })
  for (const path of linked) {
    mkdirSync(join(scratch, path, '..'), { recursive: true })
    symlinkSync(join(root, path), join(scratch, path), 'junction')
  }
}, 60_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Runs a Node program of the scratch copy. @param {string} program @param {readonly string[]} args */
const run = async (program, ...args) => {
  const { code, output } = await runQuietly({
    command: process.execPath,
    args: [join(scratch, program), ...args],
    cwd: scratch,
    env: process.env,
  })
  return { code, output }
}

/** The paths a generator said it wrote. @param {string} said */
const pathsIn = (said) => [...said.matchAll(/^ {2}(\S+)/gm)].map((match) => match[1] ?? '')

const generated = [
  ['feature', 'tip-jar'],
  ['mutation', 'tip-jar/give-tip'],
  ['route', 'tip-jar'],
]

test('what the generators lay down is formatted, free of lint and of the right types', async () => {
  const paths = []
  for (const args of generated) {
    const { code, output } = await run('scripts/new/main.mjs', ...args)
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Next: ') })
    paths.push(...pathsIn(output))
  }
  expect(paths.length).toBeGreaterThan(15)
  expect(paths.filter((path) => !existsSync(join(scratch, path)))).toEqual([])
  const sources = new Set(paths.filter((path) => !path.endsWith('.md')))
  const checks = [
    run('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', ...sources),
    run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'packages/api'),
    run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'packages/web'),
  ]
  for (const { code, output } of await Promise.all(checks)) expect(code, output).toBe(0)
}, 240_000)

test('nothing is laid over what is there already', async () => {
  const output = 'packages/web/src/routes/_app/services.tsx is already there.\n'
  expect(await run('scripts/new/main.mjs', 'route', 'services')).toEqual({ code: 1, output })
})
