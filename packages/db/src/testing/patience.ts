/**
 * The longest time a test waits, in milliseconds: the given time on the reference machine, more on a slower one.
 * `npm test` measures the machine.
 */
export function patience(milliseconds: number): number {
  return milliseconds * Number(process.env['HORA_MACHINE_FACTOR'] ?? 1)
}
