import { statfsSync } from 'node:fs'

/** PostgreSQL needs room for its next segment of the write-ahead log. Without it, it stops. */
const neededBytes = 16 * 1024 * 1024

export const diskFull = 'The disk of the database is full, so nothing can be saved: free some space.'

export function isDiskFull(directory: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(directory)
    return bavail * bsize < neededBytes
  } catch {
    return false
  }
}

const causes: readonly (readonly [sign: RegExp, sentence: (port: number) => string])[] = [
  [/no space left on device|disk quota exceeded|ENOSPC|EDQUOT/i, () => diskFull],
  [
    /address already in use|EADDRINUSE/i,
    (port) =>
      `Another program uses port ${port} of the embedded database: stop it, or stop Hora and start it again.`,
  ],
  [/read-only file system|EROFS/i, () => 'The disk of the database is read-only: make it writable again.'],
  [
    /permission denied|wrong ownership|invalid permissions|EACCES|EPERM/i,
    () => 'PostgreSQL may not use its files: give the data directory back to the user that it runs as.',
  ],
  [
    /pre-existing shared memory|"postmaster.pid" already exists/i,
    () => 'Processes of an earlier database server still run: they end by themselves, or end them.',
  ],
]

/** The sentence for a failed start. `said` is the end of the server's log, which a full disk may have cut off. */
export function whyNotStarted(home: string, port: number, said: string): string {
  if (isDiskFull(home)) return diskFull
  const known = causes.find(([sign]) => sign.test(said))
  if (known !== undefined) return known[1](port)
  const fatal = said.split('\n').findLast((line) => /FATAL|PANIC/.test(line)) ?? said
  return `The embedded PostgreSQL did not start (${fatal.trim()}): see server.log in its data directory.`
}
