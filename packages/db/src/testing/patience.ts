/**
 * The longest that a test waits for something, in milliseconds: the given time on the machine the limits were set on,
 * more on a slower one. `npm test` measures the machine.
 */
export function patience(milliseconds: number): number {
  return milliseconds * Number(process.env['HORA_MACHINE_FACTOR'] ?? 1)
}
