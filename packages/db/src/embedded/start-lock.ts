import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './state.ts'
import { diskFull } from './why-not-started.ts'

/** No start takes longer, so an older lock belongs to a process that has ended. */
const longestStart = 90_000

/** Runs one start at a time per place, across processes. */
export async function withStartLock<T>(home: string, start: () => Promise<T>): Promise<T> {
  const lock = path.join(home, 'starting.lock')
  while (!tryTake(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true })
    else await sleep(20)
  }
  try {
    return await start()
  } finally {
    rmSync(lock, { force: true })
  }
}

function tryTake(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST') return false
    // A full disk leaves an empty file, which would keep out the next start.
    rmSync(lock, { force: true })
    if (code === 'ENOSPC') throw new Error(diskFull, { cause: error })
    throw new Error(`The data directory is not writable (${lock}): choose another one.`, { cause: error })
  }
}

function isAbandoned(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    const age = Date.now() - statSync(lock).mtimeMs
    return age > longestStart || (holder > 0 && !isAlive(holder))
  } catch {
    return false
  }
}
