import path from 'node:path'

/** The directory of this package, with its migrations and dependencies. A bundle keeps it (rolldown.config.ts). */
export function packageRoot(): string {
  return path.dirname(import.meta.dirname)
}
