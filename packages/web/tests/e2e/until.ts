import { scaledTime } from './scaled-time.ts'

/** Waits until a condition is true. */
export async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + scaledTime(60_000)
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Timed out waiting for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
