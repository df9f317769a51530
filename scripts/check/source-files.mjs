import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const generatedFolders = new Set([
  'node_modules',
  'dist',
  'dist-bench',
  'dist-graphiql',
  'coverage',
  'generated',
  'gql',
  '.turbo',
  '.tanstack',
  '.hora',
])
const handwritten = /\.(?:tsx?|mjs|cjs|css)$/
const prose = /\.(?:md|ya?ml)$/
const generatedFile = /\.gen\.tsx?$|^pnpm-lock\.yaml$/

/** @param {string} root @param {string} folder @param {RegExp} wanted @returns {string[]} */
const filesIn = (root, folder, wanted) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return generatedFolders.has(entry.name) ? [] : filesIn(root, path, wanted)
    return wanted.test(entry.name) && !generatedFile.test(entry.name) ? [path] : []
  })

/**
 * Every source file written by hand, as paths from the root with forward slashes.
 * @param {string} root
 */
export const sourceFiles = (root) =>
  ['packages', 'scripts'].flatMap((folder) => filesIn(root, folder, handwritten)).sort()

/**
 * Every Markdown and YAML file, and the source files outside packages and scripts.
 * @param {string} root
 */
export const proseFiles = (root) => {
  const inFolders = ['packages', 'scripts', 'docs', '.github'].flatMap((folder) =>
    filesIn(root, folder, prose),
  )
  const atRoot = readdirSync(root).filter(
    (name) => (prose.test(name) || handwritten.test(name)) && !generatedFile.test(name),
  )
  return [...inFolders, ...atRoot].sort()
}
