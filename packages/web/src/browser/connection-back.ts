/**
 * Notices when Hora can be reached again. A request or a script that did not get there says so with `noteLost`. While
 * somebody waits, a small request asks again: soon at first, then more and more rarely, and at once when the browser
 * reports a network or the page is shown again.
 */
let lost = false
let tries = 0
let lostAt = Number.NEGATIVE_INFINITY
let timer: ReturnType<typeof setTimeout> | undefined
const waiting = new Set<() => void>()

const firstWait = 1_000
const longestWait = 30_000
/** A loss so long after the one before is a new one, which is asked about soon. */
const calm = 60_000

export function noteLost(): void {
  const now = performance.now()
  if (!lost && now - lostAt > calm) tries = 0
  lost = true
  lostAt = now
  schedule()
}

/** The connection is there, which ends the waiting. */
export function noteBack(): void {
  if (!lost) return
  lost = false
  clearTimeout(timer)
  timer = undefined
  for (const tell of [...waiting]) tell()
}

/** Calls back each time the connection has been lost and is there again, until the returned function is called. */
export function whenBack(tell: () => void): () => void {
  waiting.add(tell)
  schedule()
  return () => {
    waiting.delete(tell)
    if (waiting.size === 0) stop()
  }
}

function schedule(): void {
  if (!lost || waiting.size === 0 || timer !== undefined) return
  window.addEventListener('online', askSoon)
  document.addEventListener('visibilitychange', askSoon)
  const bound = Math.min(longestWait, firstWait * 2 ** Math.min(tries++, 16))
  timer = setTimeout(() => void ask(), bound * (0.5 + randomShare() / 2))
}

function stop(): void {
  clearTimeout(timer)
  timer = undefined
  window.removeEventListener('online', askSoon)
  document.removeEventListener('visibilitychange', askSoon)
}

function askSoon(): void {
  if (document.visibilityState === 'visible') void ask()
}

async function ask(): Promise<void> {
  stop()
  if (await isThere()) return noteBack()
  schedule()
}

async function isThere(): Promise<boolean> {
  try {
    const answer = await fetch('/readyz', { cache: 'no-store' })
    return answer.ok
  } catch {
    return false
  }
}

/** Spreads out the pages that return to a restarted server. */
const randomShare = () => crypto.getRandomValues(new Uint32Array(1)).reduce((_, value) => value / 2 ** 32, 0)

/** For tests, which share the modules of the app. */
export function forgetConnection(): void {
  stop()
  waiting.clear()
  lost = false
  tries = 0
  lostAt = Number.NEGATIVE_INFINITY
}
