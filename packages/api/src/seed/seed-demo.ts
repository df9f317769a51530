import { demoClient } from '#features/connections/demo/index.ts'
import { markNotificationsRead } from '#features/notifications/index.ts'
import { ada } from '#features/profiles/demo/index.ts'
import { finishOnboarding } from '#features/profiles/use-cases/finish-onboarding.ts'
import { demoSteps } from '#generated/demo.gen.ts'
import type { Ports } from '#ports'
import { type DemoLogin, demoLogins } from './demo-logins.ts'
import { emptyQueue } from './empty-queue.sql.ts'
import { type Progress, readProgress } from './read-progress.ts'
import { restorePasswords } from './restore-passwords.ts'
import { openStory, type Story, take } from './story.ts'

/**
 * Creates the demo people on a first run, through the normal use cases, and returns their credentials. A database with
 * people gets none. An interrupted run continues where it stopped. Call it before the worker starts, so that nothing
 * about the past is mailed.
 */
export async function seedDemo(ports: Ports): Promise<readonly DemoLogin[]> {
  const progress = await readProgress(ports.db)
  if (progress.state === 'foreign') return []
  if (progress.state !== 'done') await runSteps(ports, progress)
  await restorePasswords(ports)
  return demoLogins
}

/** Runs the steps in the order of their days. The end of Ada's onboarding comes last, to mark the demo as complete. */
async function runSteps(ports: Ports, { begunAt }: Progress): Promise<void> {
  const story = openStory(ports, begunAt)
  const steps = demoSteps.toSorted((a, b) => a.day - b.day)
  for (const step of steps.filter(({ day }) => day < 0)) await step.run(story)
  await clearPastNews(story, ports)
  for (const step of steps.filter(({ day }) => day >= 0)) await step.run(story)
  take(await finishOnboarding(story.at(0), await ada(story)))
}

/** Marks everything before today as read and removes its mails. */
async function clearPastNews(story: Story, ports: Ports): Promise<void> {
  for (const viewer of [await ada(story), await demoClient(story, 'noor')])
    await markNotificationsRead(story.at(-4), viewer, { ids: null })
  await emptyQueue(ports)
}
