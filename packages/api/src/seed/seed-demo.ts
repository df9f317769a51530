import { demoClient } from '#features/connections/demo/index.ts'
import { markNotificationsRead } from '#features/notifications/index.ts'
import { ada } from '#features/profiles/demo/index.ts'
import { finishOnboarding } from '#features/profiles/use-cases/finish-onboarding.ts'
import { demoSteps } from '#generated/demo.gen.ts'
import type { Ports } from '#ports'
import { type DemoLogin, demoLogins } from './demo-logins.ts'
import { emptyQueue } from './empty-queue.sql.ts'
import { type Progress, readProgress } from './read-progress.ts'
import { type Story, take, tellStory } from './story.ts'

/**
 * Makes the demo people on a first run, through the use cases that people call, and gives who to sign in as.
 * A database that has people of its own gets none; a run that was interrupted is taken up where it stopped.
 * To be called before the worker starts, so that nothing of the past is mailed.
 */
export async function seedDemo(ports: Ports): Promise<readonly DemoLogin[]> {
  const progress = await readProgress(ports.db)
  if (progress.state === 'foreign') return []
  if (progress.state !== 'done') await tell(ports, progress)
  return demoLogins
}

/** Steps in the order of their days. The end of Ada's onboarding is the last one: it says that the demo is complete. */
async function tell(ports: Ports, { begunAt }: Progress): Promise<void> {
  const story = tellStory(ports, begunAt)
  const steps = demoSteps.toSorted((a, b) => a.day - b.day)
  for (const step of steps.filter(({ day }) => day < 0)) await step.tell(story)
  await leavePastBehind(story, ports)
  for (const step of steps.filter(({ day }) => day >= 0)) await step.tell(story)
  take(await finishOnboarding(story.at(0), await ada(story)))
}

/** What happened before today is no news: it has been read, and nobody is mailed about it. */
async function leavePastBehind(story: Story, ports: Ports): Promise<void> {
  for (const viewer of [await ada(story), await demoClient(story, 'noor')])
    await markNotificationsRead(story.at(-4), viewer, { ids: null })
  await emptyQueue(ports)
}
