/**
 * A time limit in milliseconds for this machine: longer than given on a slower one. `npm test` measures the machine.
 */
export function scaledTime(milliseconds: number): number {
  return milliseconds * Number(process.env['HORA_MACHINE_FACTOR'] ?? 1)
}
