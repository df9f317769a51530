/** Answers that the page's first script has asked for, by the body of their request. */
export type EarlyRequests = Map<string, Promise<Response>>

declare global {
  interface Window {
    horaEarly?: EarlyRequests
  }
}

const taken: Promise<unknown>[] = []
let isOld = false

/** The answer to a request, if the first script has sent it. Each is used once; it is old the next time. */
export function takeEarly(body: string): Promise<Response> | undefined {
  const answer = globalThis.window?.horaEarly?.get(body)
  if (answer === undefined) return undefined
  window.horaEarly?.delete(body)
  taken.push(answer.catch(() => undefined))
  isOld = true
  return answer
}

/** The longest that a page waits for its first data before it shows what it has, in milliseconds. */
const patience = 3_000

/** Waits for the answers that have been taken so far. */
export async function settleEarly(): Promise<void> {
  const tooLate = new Promise((resolve) => setTimeout(resolve, patience))
  await Promise.race([Promise.all(taken.splice(0)), tooLate])
}

/** Forgets the answers that nobody took. */
export function forgetEarly(): void {
  delete window.horaEarly
}

/**
 * Whether data on screen is from before the page could listen to changes. True once, so that the first live connection
 * asks again for what may have changed in between.
 */
export function hasOldAnswers(): boolean {
  const answer = isOld
  isOld = false
  return answer
}
