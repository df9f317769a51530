import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * The directory of this package, with its migrations and its dependencies. Asked by name, because in a bundle
 * the code runs from another package's directory.
 */
export function packageRoot(): string {
  return path.dirname(path.dirname(createRequire(import.meta.url).resolve('@hora/db/package-root')))
}
