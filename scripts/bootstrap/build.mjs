import { join } from 'node:path'
import { runQuietly } from './processes.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Builds the packages whose sources changed; turbo's local cache knows which.
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv }} options
 */
export const ensureBuilt = async ({ root, node, env }) => {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--no-update-notifier']
  const { code, output } = await runQuietly({ command: node, args, cwd: root, env })
  if (code !== 0) throw new Refusal(`The build failed.\n${output}`)
}
