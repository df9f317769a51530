import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * @typedef {{ file: string, milliseconds: number }} FileTime
 * @typedef {{ part: string, seconds: number }} PartTime
 */

const shown = 30
const partsFile = 'parts.json'

/** @param {string} root */
const folderOf = (root) => join(root, '.hora/test-times')

/** @param {string} path @returns {any} */
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** The file in which a step writes the times of its test files. @param {string} root @param {string} slug */
export const timesFile = (root, slug) => join(folderOf(root), `files-${slug}.json`)

/** Deletes the times of the last run. @param {string} root */
export const clearTimings = (root) => {
  rmSync(folderOf(root), { recursive: true, force: true })
  mkdirSync(folderOf(root), { recursive: true })
}

/** @param {string} root @param {readonly PartTime[]} parts */
export const writePartTimes = (root, parts) =>
  writeFileSync(join(folderOf(root), partsFile), JSON.stringify(parts))

/** @param {string} root @returns {readonly FileTime[]} the slowest first; a file that ran in several zones counts once */
const slowestFiles = (root) => {
  const reports = readdirSync(folderOf(root)).filter((name) => name.startsWith('files-'))
  /** @type {Map<string, number>} */
  const longest = new Map()
  for (const report of reports)
    for (const { file, milliseconds } of /** @type {FileTime[]} */ (readJson(join(folderOf(root), report))))
      longest.set(file, Math.max(milliseconds, longest.get(file) ?? 0))
  return [...longest]
    .map(([file, milliseconds]) => ({ file: relative(root, file).replaceAll('\\', '/'), milliseconds }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
}

/** @param {number} seconds */
const column = (seconds) => `${seconds.toFixed(1).padStart(7)} s`

/**
 * The time of each part and the slowest files of the last run, as lines.
 * @param {string} root
 * @returns {readonly string[]}
 */
export const describeTimings = (root) => {
  /** @type {readonly PartTime[] | undefined} */
  const parts = readJson(join(folderOf(root), partsFile))
  if (parts === undefined) return ['No times yet: run npm test first.']
  const whole = parts.reduce((sum, { seconds }) => sum + seconds, 0)
  return [
    'Time by part',
    ...parts.map(({ part, seconds }) => `${column(seconds)}  ${part}`),
    `${column(whole)}  total`,
    '',
    `The ${shown} slowest files`,
    ...slowestFiles(root)
      .slice(0, shown)
      .map(({ file, milliseconds }) => `${column(milliseconds / 1000)}  ${file}`),
  ]
}
