import { accounts, profiles } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type Notice, notify, type Subject } from '#features/notifications/index.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { Mail } from '#ports'
import { runJobs } from './workers/run-jobs.ts'
import { openWorld, type World } from './world.ts'

/** The situation in which a notice is due. */
export interface Situation {
  readonly to: AccountId
  readonly subject: Subject
  /** The path of the page that the button of the mail opens. */
  readonly page: string
  /** Makes the notice untrue; null if nothing can. */
  readonly undo: (() => Promise<void>) | null
}

/** Creates the situation of each kind of notice. A missing kind is a compile error. */
export type Situations<N extends Notice> = {
  readonly [K in N['kind']]: (world: World) => Promise<Situation>
}

/** Adds one test for each notice: its mails in both languages, their button, and no mail once it is untrue. */
export function testEachNotice<N extends Notice>(notices: readonly N[], situations: Situations<N>): void {
  test.each(notices.map((notice) => [notice.kind as N['kind'], notice] as const))(
    "%s is mailed with its button in the reader's language, and not once it is untrue",
    async (kind, notice) => {
      await using world = await openWorld()
      const situation = await situations[kind](world)
      const { page, undo } = situation
      const [english, ...more] = await mailsOf(world, notice, situation, 'en')
      const [french] = await mailsOf(world, notice, situation, 'fr')
      expect(more).toEqual([])
      expect(english?.headers?.['Content-Language']).toBe('en')
      expect(french?.headers?.['Content-Language']).toBe('fr')
      expect(french?.subject).not.toBe(english?.subject)
      const link = `http://localhost:4000${page}`
      for (const mail of [english, french]) expect(mail?.text.split('\n')).toContain(link)
      if (undo === null) return
      expect(await mailsOf(world, notice, situation, 'en', undo)).toEqual([])
    },
  )
}

/** Notifies a person, lets something happen before the mail is sent, and returns the sent mails. */
async function mailsOf(
  world: World,
  notice: Notice,
  { to, subject }: Situation,
  language: 'en' | 'fr',
  before: () => Promise<void> = async () => {},
): Promise<readonly Mail[]> {
  const { ports } = world
  await runJobs(world)
  const known = world.mails.length
  const [account] = await ports.db.select().from(accounts).where(eq(accounts.id, to))
  await ports.db.update(profiles).set({ language }).where(eq(profiles.accountId, to))
  await inTransaction(ports.db, async (tx) => await notify(tx, ports, notice, { to, by: null, subject }))
  await before()
  await runJobs(world)
  return world.mails.slice(known).filter((mail) => mail.to === account?.email)
}
