import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { whyNotStarted } from './why-not-started.ts'

test.each([
  [
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    /^The disk of the database is full/,
  ],
  ['Error: ENOSPC: no space left on device, open', /^The disk of the database is full/],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', /uses port 5555 of the embedded/],
  ['FATAL:  data directory "/x" has invalid permissions', /^PostgreSQL may not use its files/],
  ["Error: EACCES: permission denied, open '/x'", /^PostgreSQL may not use its files/],
  ['FATAL:  could not open file: Read-only file system', /^The disk of the database is read-only/],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', /^Processes of an earlier/],
  [
    'LOG:  starting\nFATAL:  could not find pg_wal\nLOG:  shut down',
    /did not start \(FATAL: {2}could not find pg_wal\)/,
  ],
])('%s', (said, sentence) => {
  expect(whyNotStarted(tmpdir(), 5555, said)).toMatch(sentence)
})
