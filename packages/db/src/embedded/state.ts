import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the next start must know, in `server.json` beside the cluster, readable by its owner only. */
export interface ServerState {
  readonly password: string
  /** The port of the last start; taken again when it is free. */
  readonly port: number
  /** The process that stops the server when it ends; 0 when it was stopped. */
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

/** Whether a process of that id exists, no matter who owns it. */
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
