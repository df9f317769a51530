import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from './refusal.mjs'

const emptyGraceMs = 5_000

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * The text of a lock file whose owner is gone, or undefined while the lock is held or free.
 * @param {string} path
 */
const abandonedOwner = (path) => {
  try {
    const owner = readFileSync(path, 'utf8')
    if (owner !== '') return isAlive(Number(owner)) ? undefined : owner
    return Date.now() - statSync(path).mtimeMs > emptyGraceMs ? owner : undefined
  } catch {
    return undefined
  }
}

/**
 * Moves an abandoned lock aside. If another process took the lock meanwhile, its lock is put back.
 * @param {string} path
 * @param {string} owner
 */
const removeAbandoned = (path, owner) => {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') !== owner) linkSync(aside, path)
    rmSync(aside, { force: true })
  } catch {
    rmSync(aside, { force: true })
  }
}

/** @param {string} path */
const tryAcquire = (path) => {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/**
 * Takes the lock file. Waits while another live process holds it, and takes over the lock of a dead owner.
 * @param {string} path
 * @param {{ waitMs?: number, pollMs?: number, onWait?: () => void }} [options]
 * @returns {Promise<() => void>} the release, safe to call twice
 */
export const acquireLock = async (path, { waitMs = 15 * 60_000, pollMs = 250, onWait } = {}) => {
  const deadline = Date.now() + waitMs
  for (let first = true; !tryAcquire(path); first = false) {
    const owner = abandonedOwner(path)
    if (owner !== undefined) {
      removeAbandoned(path, owner)
      continue
    }
    if (first) onWait?.()
    if (Date.now() > deadline) {
      throw new Refusal(
        `Another start or test has been preparing this folder for too long. If none is running, delete ${path}.`,
      )
    }
    await sleep(pollMs)
  }
  let held = true
  return () => {
    if (held) rmSync(path, { force: true })
    held = false
  }
}
