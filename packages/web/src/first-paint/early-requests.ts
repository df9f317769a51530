/** Answers that the page's first script has asked for, by the body of their request. */
export type EarlyRequests = Map<string, Promise<Response>>

declare global {
  interface Window {
    horaEarly?: EarlyRequests
  }
}

let needed: Promise<unknown>[] | undefined = []
let isOld = false

/** The answer to a request, if the first script has sent it. Each is used once; it is old the next time. */
export function takeEarly(body: string): Promise<Response> | undefined {
  const answer = globalThis.window?.horaEarly?.get(body)
  if (answer === undefined) return undefined
  window.horaEarly?.delete(body)
  needFirst(answer)
  isOld = true
  return answer
}

/** The longest that a page waits for its first data before it shows what it has, in milliseconds. */
const patience = 3_000

/** Something that the first page should have when it takes the place of the painted frame. */
export function needFirst(something: Promise<unknown>): void {
  const settled = something.catch(() => undefined)
  needed?.push(settled)
}

/** Waits for what the first page needs. Later pages do not wait. */
export async function settleEarly(): Promise<void> {
  const tooLate = new Promise((resolve) => setTimeout(resolve, patience))
  await Promise.race([Promise.all(needed ?? []), tooLate])
  needed = undefined
}

/** Forgets the answers that nobody took. An answer that nobody reads would keep its connection. */
export function forgetEarly(): void {
  for (const answer of window.horaEarly?.values() ?? [])
    answer.then(({ body }) => body?.cancel()).catch(() => undefined)
  delete window.horaEarly
}

/** Whether data on screen is from before the page could listen to changes. */
export const hasOldAnswers = (): boolean => isOld

/** When the first page is over: later ones ask while they listen. */
export function leaveFirstPage(): void {
  forgetEarly()
  isOld = false
}
