import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { scaledTime } from '@hora/db/testing'
import { expect, test } from 'vitest'
import type { Filled } from '#testing/documents/fill-memory.ts'

const program = join(import.meta.dirname, '../../testing/documents/fill-memory.ts')

test(
  'eight hundred documents that clients wrote take little memory, and the registered ones stay',
  async () => {
    const args = ['--expose-gc', program, '800']
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: scaledTime(60_000) })
    const { before, after, ran, registeredStayed }: Filled = JSON.parse(stdout)
    expect(ran).toBe(800)
    expect(registeredStayed).toBe(true)
    expect(after - before).toBeLessThan(40)
  },
  scaledTime(60_000),
)
