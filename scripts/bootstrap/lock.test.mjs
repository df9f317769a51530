import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acquireLock } from './lock.mjs'

// Process ids are far below this on every supported platform, so no process has it.
const deadPid = 2 ** 30 - 1

describe('the bootstrap lock', () => {
  let dir = ''
  let path = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'hora-lock-'))
    path = join(dir, 'lock')
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  it('contains the id of its owner and is deleted when released', async () => {
    const release = await acquireLock(path)
    expect(readFileSync(path, 'utf8')).toBe(String(process.pid))
    release()
    expect(existsSync(path)).toBe(false)
  })

  it('has only one of ten callers as its owner at a time', async () => {
    let inside = 0
    let most = 0
    const enter = async () => {
      const release = await acquireLock(path, { pollMs: 1 })
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 2))
      inside -= 1
      release()
    }
    await Promise.all(Array.from({ length: 10 }, enter))
    expect(most).toBe(1)
  })

  it('is taken over from a dead process', async () => {
    writeFileSync(path, String(deadPid))
    const release = await acquireLock(path, { waitMs: 1_000, pollMs: 10 })
    expect(readFileSync(path, 'utf8')).toBe(String(process.pid))
    release()
  })

  it('reports a wait once, and fails with a message after the time limit', async () => {
    writeFileSync(path, String(process.ppid))
    let waits = 0
    const onWait = () => {
      waits += 1
    }
    await expect(acquireLock(path, { waitMs: 30, pollMs: 5, onWait })).rejects.toThrow(/delete .*lock/)
    expect(waits).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe(String(process.ppid))
  })

  it('is not removed by a second release when another process holds it', async () => {
    const release = await acquireLock(path)
    release()
    writeFileSync(path, String(process.ppid))
    release()
    expect(existsSync(path)).toBe(true)
  })
})
