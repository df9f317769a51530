import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ node: string, pnpm: string }} Pins */

/**
 * The exact versions of Node and pnpm that package.json names.
 * @param {string} root
 * @returns {Pins}
 */
export const readPins = (root) => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    node: manifest.devEngines.runtime.version,
    pnpm: manifest.packageManager.replace(/^pnpm@([^+]+).*$/, '$1'),
  }
}
