import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Switches off telemetry and update checks of the tools. */
const silence = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NO_UPDATE_NOTIFIER: '1',
  APOLLO_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
  pnpm_config_update_notifier: 'false',
}

/** @param {string} path @param {number} mode */
const isAccessible = (path, mode) => {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

/**
 * Package managers keep caches in the home folder. When it is not writable (a service account, a locked container),
 * a folder of the checkout replaces it. A readable ~/.npmrc still counts.
 * @param {string} stateDir
 * @param {string} home
 * @returns {Record<string, string>}
 */
export const homeFor = (stateDir, home = homedir()) => {
  if (isAccessible(home, constants.W_OK | constants.X_OK)) return {}
  const ownHome = join(stateDir, 'home')
  mkdirSync(ownHome, { recursive: true })
  const userConfig = join(home, '.npmrc')
  return {
    HOME: ownHome,
    USERPROFILE: ownHome,
    npm_config_cache: join(ownHome, '.npm'),
    npm_config_userconfig: isAccessible(userConfig, constants.R_OK) ? userConfig : join(ownHome, '.npmrc'),
    XDG_CACHE_HOME: join(ownHome, '.cache'),
    XDG_CONFIG_HOME: join(ownHome, '.config'),
    XDG_DATA_HOME: join(ownHome, '.local/share'),
    XDG_STATE_HOME: join(ownHome, '.local/state'),
  }
}

/**
 * The environment of every program the bootstrap runs.
 * @param {NodeJS.ProcessEnv} inherited
 * @param {readonly string[]} binaries folders that come first on PATH
 * @param {Record<string, string>} [home]
 * @returns {NodeJS.ProcessEnv}
 */
export const environmentWith = (inherited, binaries, home = {}) => {
  const { Path, PATH = Path, ...rest } = inherited
  return { ...rest, ...silence, ...home, PATH: [...binaries, PATH ?? ''].join(delimiter) }
}
