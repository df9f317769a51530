import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { rounds, scaledTime } from '@hora/db/testing'
import { expect, test } from 'vitest'
import type { Filled } from '#testing/documents/fill-memory.ts'

const program = join(import.meta.dirname, '../../testing/documents/fill-memory.ts')

/** Even the few would take more than the limit if all of them stayed: each takes half a megabyte. */
const documents = rounds({ few: 120, all: 800 })

test(
  'hundreds of documents that clients wrote take little memory, and the registered ones stay',
  async () => {
    const args = ['--expose-gc', program, String(documents)]
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: scaledTime(60_000) })
    const { before, after, ran, registeredStayed }: Filled = JSON.parse(stdout)
    expect(ran).toBe(documents)
    expect(registeredStayed).toBe(true)
    expect(after - before).toBeLessThan(40)
  },
  scaledTime(60_000),
)
