import { markNotificationsRead } from '#features/notifications/index.ts'
import { finishOnboarding } from '#features/profiles/use-cases/finish-onboarding.ts'
import type { Ports } from '#ports'
import { type DemoLogin, demoLogins } from './demo-logins.ts'
import { bookLately, fillPast, fillWeeks } from './fill-diary.ts'
import { leaveQueue } from './leave-queue.ts'
import { openPractice } from './open-practice.ts'
import { type Progress, readProgress } from './read-progress.ts'
import { take, tellStory } from './story.ts'
import { winClients } from './win-clients.ts'

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

async function tell(ports: Ports, { begunAt }: Progress): Promise<void> {
  const story = tellStory(ports, begunAt)
  const practice = await openPractice(story)
  const { ada } = practice
  const clients = await winClients(story, ada)
  const cast = { ...practice, clients }
  await fillPast(story, cast)
  await fillWeeks(story, cast)
  for (const each of [ada, clients.noor]) await markNotificationsRead(story.at(-4), each, { ids: null })
  await leaveQueue(ports)
  await bookLately(story, cast)
  take(await finishOnboarding(story.at(0), ada))
}
