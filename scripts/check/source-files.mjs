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
const generatedFile = /\.gen\.tsx?$/

/** @param {string} root @param {string} folder @returns {string[]} */
const filesIn = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return generatedFolders.has(entry.name) ? [] : filesIn(root, path)
    return handwritten.test(entry.name) && !generatedFile.test(entry.name) ? [path] : []
  })

/**
 * Every file written by hand, as paths from the root with forward slashes.
 * @param {string} root
 */
export const sourceFiles = (root) => ['packages', 'scripts'].flatMap((folder) => filesIn(root, folder)).sort()
