import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { programPath } from './binaries.ts'
import { choosePlace } from './place.ts'
import { canReach, serverUser } from './server-user.ts'

let parent: string

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'hora-place-'))
})

afterEach(() => rmSync(parent, { recursive: true, force: true }))

/** Stands in for the installed programs, in a directory that only its owner may enter. */
function installPrivately(version: string) {
  const binaries = { root: path.join(parent, 'native'), version }
  mkdirSync(path.join(binaries.root, 'bin'), { recursive: true })
  mkdirSync(path.join(binaries.root, 'lib'))
  writeFileSync(programPath(binaries, 'postgres'), '#!/bin/sh\n', { mode: 0o700 })
  writeFileSync(path.join(binaries.root, 'lib', 'libpq.so'), '', { mode: 0o600 })
  return binaries
}

const failOnMessage = (sentence: string) => {
  throw new Error(`Unexpected: ${sentence}`)
}

test('for an ordinary user, everything stays in the requested directory', () => {
  const binaries = installPrivately('1')
  const asked = path.join(parent, 'data')
  expect(choosePlace(asked, undefined, binaries, failOnMessage)).toEqual({ home: asked, binaries })
  expect(existsSync(asked)).toBe(true)
})

test.runIf(process.getuid?.() === 0)('root gets one copy of programs that only root can reach', () => {
  const user = serverUser()
  const binaries = installPrivately('test-copy')
  chmodSync(parent, 0o700)
  const copy = '/var/lib/hora/postgresql-test-copy'
  const homes: string[] = []
  try {
    for (const attempt of [1, 2]) {
      const place = choosePlace(path.join(parent, `data ${attempt}`), user, binaries, () => {})
      homes.push(place.home)
      expect(place.binaries.root).toBe(copy)
    }
    expect(canReach(user, programPath({ root: copy, version: '' }, 'postgres'))).toBe(true)
    expect(statSync(path.join(copy, 'lib', 'libpq.so')).mode & 0o777).toBe(0o644)
  } finally {
    for (const directory of [copy, ...homes]) rmSync(directory, { recursive: true, force: true })
  }
})
