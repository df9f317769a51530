import type { Tx } from '@hora/db/client'
import type { AccountId } from '#kernel/ids.ts'
import { acceptances } from './tables.ts'

/** What was accepted: a document, its version, and the digest of its exact text. */
export interface Accepted {
  readonly document: string
  readonly version: string
  readonly sha256: string
}

/** Stores what a person has accepted, one receipt for each document. */
export async function insertAcceptances(
  tx: Tx,
  accountId: AccountId,
  accepted: readonly Accepted[],
  acceptedAt: Temporal.Instant,
): Promise<void> {
  const receipts = accepted.map(({ document, version, sha256 }) => ({ document, version, sha256 }))
  await tx.insert(acceptances).values(receipts.map((receipt) => ({ accountId, acceptedAt, ...receipt })))
}
