import type { Topic } from '#events/topics.ts'

/** The topics that a subscription follows and the view that its answers are computed for. */
export interface Grant {
  readonly topics: readonly Topic[]
  /**
   * Readers with the same document, variables and view get the same bytes: the answer is computed once for all of them.
   * A view names everything that the answer depends on besides the event, e.g. `slots:<id>` or `account:<id>`.
   */
  readonly view: string
}
