import { runQuietly } from './processes.mjs'
import { npmCommand } from './toolchain.mjs'

/** How npm reaches its registry, and the same setting in pnpm's words. */
const settings = new Map([
  ['registry', 'pnpm_config_registry'],
  ['cafile', 'pnpm_config_cafile'],
  ['https-proxy', 'pnpm_config_https_proxy'],
  ['proxy', 'pnpm_config_http_proxy'],
])

/** A network that drops a request now and then is forgiven; one that refuses all is reported within a minute. */
const patience = {
  pnpm_config_fetch_retries: '3',
  pnpm_config_fetch_retry_mintimeout: '1000',
  pnpm_config_fetch_retry_maxtimeout: '8000',
}

/**
 * @param {string} json what `npm config list --json` prints
 * @returns {Record<string, string>}
 */
export const networkFrom = (json) => {
  /** @type {Record<string, unknown>} */
  let config = {}
  try {
    config = JSON.parse(json)
  } catch {
    // An npm that cannot say it leaves pnpm with its own defaults.
  }
  const known = [...settings].flatMap(([key, variable]) => {
    const value = config[key]
    return typeof value === 'string' ? [[variable, value]] : []
  })
  return { ...patience, ...Object.fromEntries(known) }
}

/**
 * npm already reaches the registry, perhaps through a proxy or an own certificate that stands in a file only the
 * system's npm reads. pnpm is told to go the same way.
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, host: import('./toolchain.mjs').Host }} options
 */
export const networkOfNpm = async ({ cwd, env, host }) => {
  const npm = npmCommand(env, host)
  const args = [...npm.args, 'config', 'list', '--json', '--loglevel=silent']
  const { output } = await runQuietly({ command: npm.command, args, cwd, env, shell: npm.shell })
  return networkFrom(output)
}
