import { requireSignedIn, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { NotificationId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { markRead } from '../data/mark-read.ts'
import { notificationsRead } from '../events.ts'

/** Maximum number of ids in one request. */
const atOnce = 200

type Outcome = Result<{ viewer: SignedInViewer }, DomainError<'SIGNED_OUT' | 'LIMIT_REACHED'>>

/** Marks notifications of the viewer as read, all or some, in every tab. Ids of other people change nothing. */
export async function markNotificationsRead(
  { db, clock }: Ports,
  viewer: Viewer,
  { ids }: { readonly ids: readonly NotificationId[] | null },
): Promise<Outcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  if (ids !== null && ids.length > atOnce) return err(domainError('LIMIT_REACHED'))
  const { accountId } = signedIn.value
  return await transact(db, async (tx): Promise<Outcome> => {
    const count = await markRead(tx, accountId, ids, clock.now())
    if (count > 0) await recordEvents(tx, clock, [notificationsRead(accountId, count)])
    return ok({ viewer: signedIn.value })
  })
}
