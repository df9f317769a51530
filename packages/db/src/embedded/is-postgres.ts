import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Whether a process is PostgreSQL. Process ids are reused, and a crash leaves the old one in `postmaster.pid`. */
export function isPostgres(pid: number): boolean {
  if (process.platform === 'win32') return true
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
    const name = execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' })
    return path.basename(name.trim()).startsWith('postgres')
  } catch {
    return false
  }
}
