import type { AccountId, ActId, NotificationId } from '#kernel/ids.ts'

/**
 * The state of a line's mail. `waiting`: its settling window is open. `held`: it is over an hourly limit and waits for
 * the digest. `planned`: it is being sent. `done`: it was sent, or a newer mail says it, or nothing is left to say.
 */
export type MailState = 'waiting' | 'held' | 'planned' | 'done'

/** A line of a recipient's bell with a mail that is not finished. */
export interface MailLine {
  readonly id: NotificationId
  readonly kind: string
  /** Lines with the same value are about the same thing, and merge into one mail. */
  readonly subject: string
  /** The person who caused it; null if unknown. */
  readonly by: AccountId | null
  /** The other person of the pair that it counts for; null if unknown. */
  readonly other: AccountId | null
  /** The act that changed this and other subjects at once; null if it has its own mail. */
  readonly act: ActId | null
  readonly seen: boolean
  /** The kinds about the same subject that this one takes back. */
  readonly undoes: readonly string[]
  readonly state: Exclude<MailState, 'done'>
  /** The mail that a planned line belongs to. */
  readonly mailId: NotificationId | null
}
