import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunnerTestCase } from 'vitest'
import type { Window } from './open-window.ts'

/** For `afterEach`: saves a screenshot of each window after a failed test, and prints its path. */
export async function screenshotFailure(
  task: Readonly<RunnerTestCase>,
  windows: Readonly<Record<string, Window>>,
): Promise<void> {
  if (task.result?.state !== 'fail') return
  const folder = mkdtempSync(join(tmpdir(), 'hora-e2e-failed-'))
  for (const [name, { page, browserErrors }] of Object.entries(windows)) {
    await page.screenshot({ path: join(folder, `${name}.png`) }).catch(() => undefined)
    console.log(`${name} at ${page.url()}, ${join(folder, `${name}.png`)}`, browserErrors)
  }
}
