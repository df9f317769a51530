import type { Db } from '@hora/db/client'
import { eq } from 'drizzle-orm'
import { adaPerson } from '#features/accounts/demo/people.ts'
import { accounts } from '#features/accounts/index.ts'
import { professionals } from '#features/profiles/index.ts'

export interface Progress {
  /** `foreign`: there are people, and none of them is a demo person. */
  readonly state: 'none' | 'begun' | 'done' | 'foreign'
  /** When an interrupted run began to tell its story. */
  readonly begunAt: Temporal.Instant | null
}

/** How far the demo has come. Ada is its first person, and the end of her onboarding its last step. */
export async function readProgress(db: Db): Promise<Progress> {
  const [ada] = await db
    .select({ begunAt: accounts.createdAt, onboardedAt: professionals.onboardedAt })
    .from(accounts)
    .leftJoin(professionals, eq(professionals.id, accounts.id))
    .where(eq(accounts.email, adaPerson.email))
  if (ada !== undefined) return { state: ada.onboardedAt === null ? 'begun' : 'done', begunAt: ada.begunAt }
  const anybody = await db.$count(accounts)
  return { state: anybody === 0 ? 'none' : 'foreign', begunAt: null }
}
