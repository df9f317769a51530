import { join } from 'node:path'
import { resolveConfig } from 'vite'

/** Writes src/route-tree.gen.ts from the files in src/routes. Vite's plugin does so during its setup. */
await resolveConfig({ root: join(import.meta.dirname, '..'), logLevel: 'error' }, 'build')
