import type { Tx } from '@hora/db/client'
import type { DomainError } from '#kernel/domain-error.ts'
import { ok, type Result } from '#kernel/result.ts'

/** What must hold inside the transaction of a change, before it is written. A higher feature asks for more than a lower one. */
export type Precondition = (tx: Tx) => Promise<Result<unknown, DomainError>>

export const noPrecondition: Precondition = async () => ok(null)
