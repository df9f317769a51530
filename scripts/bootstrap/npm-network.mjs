import { runQuietly } from './processes.mjs'
import { npmCommand } from './toolchain.mjs'

/** npm's network settings, and pnpm's variable for each. */
const settings = new Map([
  ['registry', 'pnpm_config_registry'],
  ['cafile', 'pnpm_config_cafile'],
  ['https-proxy', 'pnpm_config_https_proxy'],
  ['proxy', 'pnpm_config_http_proxy'],
])

/** Tolerates an occasional lost request; reports an unreachable registry within a minute. */
const retries = {
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
    // Without npm's answer pnpm uses its own defaults.
  }
  const known = [...settings].flatMap(([key, variable]) => {
    const value = config[key]
    return typeof value === 'string' ? [[variable, value]] : []
  })
  return { ...retries, ...Object.fromEntries(known) }
}

/**
 * The system's npm may reach the registry through a proxy or a certificate that only its own configuration names.
 * pnpm gets the same settings.
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, host: import('./toolchain.mjs').Host }} options
 */
export const networkOfNpm = async ({ cwd, env, host }) => {
  const npm = npmCommand(env, host)
  const args = [...npm.args, 'config', 'list', '--json', '--loglevel=silent']
  const { output } = await runQuietly({ command: npm.command, args, cwd, env, shell: npm.shell })
  return networkFrom(output)
}
