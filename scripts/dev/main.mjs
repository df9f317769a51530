// pnpm dev: runs the web app with hot reload, and the api, which restarts when its sources change.
import { join } from 'node:path'
import { endChildren, forwardSignals, runInForeground } from '../bootstrap/processes.mjs'
import { root } from '../root.mjs'

const env = { NODE_ENV: 'development', ...process.env }

const api = {
  command: process.execPath,
  args: ['--watch', '--watch-preserve-output', join(root, 'packages/api/src/main.ts')],
  cwd: root,
  env,
}

const web = {
  command: process.execPath,
  args: [join(root, 'packages/web/node_modules/vite/bin/vite.js'), '--clearScreen', 'false'],
  cwd: join(root, 'packages/web'),
  env,
}

forwardSignals()
const generate = join(root, 'scripts/generate/main.mjs')
await runInForeground({ command: process.execPath, args: [generate], cwd: root, env })
// Neither program is useful without the other: when one ends, the other is stopped.
const programs = [runInForeground(api), runInForeground(web)]
process.exitCode = await Promise.race(programs)
endChildren()
