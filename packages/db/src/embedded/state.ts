import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the next start needs: `server.json` beside the cluster, readable only by its owner. */
export interface ServerState {
  readonly password: string
  /** The port of the last start; reused when it is free. */
  readonly port: number
  /** The process that stops the server when it exits; 0 for a stopped server. */
  readonly owner: number
}

export function readState(home: string): ServerState | undefined {
  try {
    return JSON.parse(readFileSync(statePath(home), 'utf8')) as ServerState
  } catch {
    return undefined
  }
}

export function writeState(home: string, state: ServerState): void {
  const draft = `${statePath(home)}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(state)}\n`, { mode: 0o600 })
  renameSync(draft, statePath(home))
}

/** Whether a process with that id exists, whichever user owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function statePath(home: string): string {
  return path.join(home, 'server.json')
}
