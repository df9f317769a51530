import { type AccountId, parseId } from '#kernel/ids.ts'
import type { Observer } from './listener.ts'

/** Milliseconds for which what was read is trusted after it was last known to be current. */
const trust = 1_000

/** When a read began, and how many changes had been announced by then. */
export interface ReadStart {
  readonly at: number
  readonly changes: number
}

/** What a process may keep in memory of rows whose changes the database announces (decision 0052). */
export interface TrustedReads {
  /** Call it before the read. */
  start(): ReadStart
  /** Whether no change was announced since. One that was may be newer than what was read, so it must not be kept. */
  isUnchanged(start: ReadStart): boolean
  /** Whether what was read then, and kept since, is still current. A change that committed a second ago is visible. */
  isTrusted(start: ReadStart): boolean
  /** Receives the database's notifications. */
  readonly observer: Observer
}

/**
 * `forget` drops what is kept of an account, or everything for null. What was read reflects the rows at the start of
 * the read. It stays correct while all later changes are received, so it is trusted for one second after that start, or
 * after the last moment at which the listener had caught up.
 */
export function trustedReads(
  channel: string,
  forget: (accountId: AccountId | null) => void,
  milliseconds = () => performance.now(),
): TrustedReads {
  let caughtUpAt = Number.NEGATIVE_INFINITY
  let changes = 0
  const onNotification = (said: string) => {
    changes++
    forget(parseId<AccountId>(said))
  }
  return {
    start: () => ({ at: milliseconds(), changes }),
    isUnchanged: (start) => start.changes === changes,
    isTrusted: ({ at }) => milliseconds() - Math.max(at, caughtUpAt) < trust,
    observer: {
      channel,
      onNotification,
      onGap: () => {
        caughtUpAt = Number.NEGATIVE_INFINITY
        onNotification('')
      },
      onCaughtUp: (moment) => {
        caughtUpAt = moment
      },
    },
  }
}
