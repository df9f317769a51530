/** A failure that the user can fix: only its message is printed, without a stack. */
export class Refusal extends Error {}

/** A signal ended this process before its command ran; the exit code names the signal. */
export class Stopped extends Error {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super('Stopped.')
    this.exitCode = exitCode
  }
}
