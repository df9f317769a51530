import type { Ports } from '#ports'

/** Milliseconds from which an answer may go out: several times what the work takes. */
const evenly = 100

/** Does work whose time would tell what it found, such as whether an address is known, and answers no sooner. */
export async function answerEvenly<T>({ pause }: Pick<Ports, 'pause'>, work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.all([work(), pause(evenly)])
  return outcome
}
