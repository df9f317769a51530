import { execFileSync } from 'node:child_process'
import postgres from 'postgres'

/** Stops the server and all its processes, as a frozen machine would. Returns a function that lets them go on. */
export async function freezeServer(url: string): Promise<() => void> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => {} })
  const [row] = await sql<{ dir: string }[]>`select pg_read_file('postmaster.pid', 0, 20) as dir`
  await sql.end()
  const server = Number.parseInt(row?.dir ?? '', 10)
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(server)], { encoding: 'utf8' })
  const all = [server, ...children.trim().split(/\s+/).map(Number)]
  const signal = (name: NodeJS.Signals) => {
    for (const pid of all) sendIfAlive(pid, name)
  }
  signal('SIGSTOP')
  return () => signal('SIGCONT')
}

function sendIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // This process ended meanwhile.
  }
}
