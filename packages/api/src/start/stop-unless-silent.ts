import { setTimeout as sleep } from 'node:timers/promises'
import { answers } from '@hora/db/end-hung-statements'

/** Milliseconds for running requests and tasks to finish, and for the parts to stop. */
const patience = 6_000

/**
 * Stops everything. Many parts tell the database when they stop, for example which jobs are free. A silent database
 * gets no message, and each part would wait for its own time limit. So the stop of a process with a silent database ends
 * after a while as it is. Nothing depends on it: its leases end, and its jobs run on another worker (record 0016).
 */
export async function stopUnlessSilent(parts: AsyncDisposable, databaseUrl: string): Promise<void> {
  await Promise.race([parts[Symbol.asyncDispose](), untilSilent(databaseUrl)])
}

/** Never resolves if the database answers after that time. */
async function untilSilent(databaseUrl: string): Promise<void> {
  await sleep(patience, undefined, { ref: false })
  if (await answers(databaseUrl)) await new Promise(() => {})
}
