import { join } from 'node:path'
import { runQuietly } from './processes.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Builds the packages whose sources changed; turbo's local cache knows which.
 * A build without changes ends within `quietMs` and prints nothing.
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv, say: (text: string) => void, quietMs?: number }} options
 */
export const ensureBuilt = async ({ root, node, env, say, quietMs = 1_000 }) => {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--no-update-notifier']
  const soon = setTimeout(() => say('Building what changed …'), quietMs)
  const { code, output } = await runQuietly({ command: node, args, cwd: root, env }).finally(() =>
    clearTimeout(soon),
  )
  if (code !== 0) throw new Refusal(`The build failed.\n${output}`)
}
