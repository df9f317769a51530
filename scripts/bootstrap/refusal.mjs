/** A failure that the person can act on: printed as its one sentence, without a stack. */
export class Refusal extends Error {}

/** Ended by a signal before there was anything to run; carries the exit code that says which. */
export class Stopped extends Error {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super('Stopped.')
    this.exitCode = exitCode
  }
}
