import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, matchesGlob } from 'node:path'
import { runQuietly } from '../bootstrap/processes.mjs'
import { root } from '../root.mjs'

/** @param {string} cwd @param {readonly string[]} args */
const git = (cwd, ...args) => execFileSync('git', args, { cwd, encoding: 'utf8' })

/** Caches of tools, which are not copied. */
const caches = new Set(['.vite', '.cache', '.vite-temp'])

/** A copy of this checkout, with its uncommitted changes, as a separate repository. */
export const makeScratch = () => {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'hora-scratch-')))
  for (const path of git(root, 'ls-files', '--cached', '--others', '--exclude-standard').split('\n'))
    if (path !== '' && existsSync(join(root, path))) cpSync(join(root, path), join(scratch, path))
  linkPackages(scratch)
  git(scratch, 'init', '--quiet')
  const commit = (/** @type {string} */ message) => {
    git(scratch, 'add', '--all')
    git(scratch, '-c', 'user.name=scratch', '-c', 'user.email=scratch@localhost', 'commit', '-qm', message)
  }
  commit('start')
  return {
    folder: scratch,
    commit,
    /** Paths that the newest commit added (A) and changed (M). */
    changes: () => {
      const lines = git(scratch, 'show', '--format=', '--name-status', '--no-renames').trim().split('\n')
      return lines.map((line) => line.split('\t')).map(([kind = '', path = '']) => ({ kind, path }))
    },
    /** Runs a Node program of the copy. @param {string} program @param {readonly string[]} args */
    run: async (program, ...args) =>
      await runQuietly({
        command: process.execPath,
        args: [join(scratch, program), ...args],
        cwd: scratch,
        env: process.env,
      }),
  }
}

/**
 * The packages of the copy import each other and not those of this checkout: links between them are relative.
 * Packages from the registry are shared.
 * @param {string} scratch
 */
const linkPackages = (scratch) => {
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'), 'junction')
  for (const name of readdirSync(join(root, 'packages'))) {
    const modules = join(root, 'packages', name, 'node_modules')
    if (!existsSync(modules)) continue
    const filter = (/** @type {string} */ path) => !caches.has(basename(path)) || dirname(path) !== modules
    cpSync(modules, join(scratch, 'packages', name, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
      filter,
    })
  }
}

const generated = [
  ...readFileSync(join(root, '.gitattributes'), 'utf8').matchAll(/^(\S+) linguist-generated$/gm),
].map(([, pattern = '']) => pattern)

/** Whether a tool writes a file: `.gitattributes` lists the generated files. @param {string} path */
export const isGenerated = (path) =>
  generated.some((pattern) => matchesGlob(path, pattern.includes('/') ? pattern : `**/${pattern}`))
