import type { Ports } from '#ports'

/** The minimum response time in milliseconds: several times what the work takes. */
const minimumMs = 100

/** Gives a task a minimum response time, so that timing does not reveal, for example, whether an address is known. */
export async function withMinimumTime<T>(
  { pause }: Pick<Ports, 'pause'>,
  work: () => Promise<T>,
): Promise<T> {
  const [outcome] = await Promise.all([work(), pause(minimumMs)])
  return outcome
}
