/** Thrown by a task that can never succeed, for example because its payload is unusable. It is given up at once. */
export class CannotSucceed extends Error {
  override readonly name = 'CannotSucceed'
}

export type GivenUpReason = 'exhausted' | 'unknown-task'

/** A task that does not run again unless the operator retries it. Reported once, without its payload. */
export class TaskGivenUp extends Error {
  override readonly name = 'TaskGivenUp'
  /** For the log, which shows codes and no messages. */
  readonly code: string

  constructor(reason: GivenUpReason) {
    super(`The task does not run again (${reason}): see npm run jobs`)
    this.code = reason.toUpperCase().replace('-', '_')
  }
}
