/**
 * The longest that a journey waits for something, in milliseconds: the given time on the machine the limits were set
 * on, more on a slower one. `npm test` measures the machine.
 */
export const patience = (milliseconds: number): number =>
  milliseconds * Number(process.env['HORA_MACHINE_FACTOR'] ?? 1)
