/** Marks a branch that is unreachable by its types. Reaching it is a bug, so it throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
