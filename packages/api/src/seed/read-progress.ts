import type { Db } from '@hora/db/client'
import { eq } from 'drizzle-orm'
import { adaPerson } from '#features/accounts/demo/people.ts'
import { accounts } from '#features/accounts/index.ts'
import { professionals } from '#features/profiles/index.ts'

export interface Progress {
  /** `foreign`: the database has people, but no demo people. */
  readonly state: 'none' | 'begun' | 'done' | 'foreign'
  /** When an interrupted run started. */
  readonly begunAt: Temporal.Instant | null
}

/** The progress of the demo. Ada is its first person, and the end of her onboarding is its last step. */
export async function readProgress(db: Db): Promise<Progress> {
  const [ada] = await db
    .select({ begunAt: accounts.createdAt, onboardedAt: professionals.onboardedAt })
    .from(accounts)
    .leftJoin(professionals, eq(professionals.id, accounts.id))
    .where(eq(accounts.email, adaPerson.email))
  if (ada !== undefined) return { state: ada.onboardedAt === null ? 'begun' : 'done', begunAt: ada.begunAt }
  const people = await db.$count(accounts)
  return { state: people === 0 ? 'none' : 'foreign', begunAt: null }
}
