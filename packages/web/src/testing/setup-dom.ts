import '@testing-library/jest-dom/vitest'
import { cleanup, configure, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { forgetConnection } from '#web/browser/connection-back.ts'
import { keepsFocus } from '#web/browser/keep-focus.ts'
import { forgetPageState } from '#web/browser/page-state.ts'
import { leaveFirstPage } from '#web/first-paint/early-requests.ts'
import { declarationOf } from '#web/storage/kept.ts'
import { watchBareText } from '#web/testing/bare-text.ts'
import { failOnConsoleOutput } from '#web/testing/fail-on-console-output.ts'
import { server } from '#web/testing/server.ts'
import { closeSilentSockets } from '#web/testing/silent-socket.ts'
import { syncServerClock } from '#web/time/server-clock.ts'
import { receiveNotices } from '#web/ui/feedback/notify.ts'

failOnConsoleOutput()

/** Files share a window; the check stays, and each test fails for what it found. */
const bareTexts: string[] = []
watchBareText((problem) => bareTexts.push(problem))

/** An upper bound, not a pause: a query resolves as soon as its element appears. */
configure({ asyncUtilTimeout: 5_000 * Number(process.env['HORA_MACHINE_FACTOR'] ?? 1) })

// Browser features that every page needs and jsdom lacks.
window.matchMedia ??= (media) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as never
window.scrollTo = () => undefined
Element.prototype.getAnimations ??= () => []
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Files share a window and the modules of the app, so each test restores both. */
function restoreWindow(): void {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name)
  document.body.replaceChildren()
  document.title = ''
  syncServerClock(new Date().toUTCString())
  receiveNotices(() => undefined)()
  forgetPageState()
  forgetConnection()
  leaveFirstPage()
}

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))

/** A new key needs a class, so that it is known whether it stays when somebody signs out. */
function expectDeclaredKeys(): void {
  for (const key of Object.keys(localStorage)) expect(declarationOf('local', key), key).toBeDefined()
  for (const key of Object.keys(sessionStorage)) expect(declarationOf('session', key), key).toBeDefined()
}

/** A person had the focus somewhere in the page, and it is nowhere now. */
let lastFocused: Element | null = null
document.addEventListener('focusin', ({ target }) => {
  lastFocused = target instanceof Element ? target : null
})
const isFocusLost = () =>
  keepsFocus() && lastFocused?.isConnected === false && document.activeElement === document.body

/** Waits a moment, because the page moves the focus after it was drawn. */
async function losesFocus(): Promise<boolean> {
  if (isFocusLost()) await waitFor(() => expect(isFocusLost()).toBe(false)).catch(() => undefined)
  const lost = isFocusLost()
  lastFocused = null
  return lost
}

afterEach(async () => {
  const focusIsLost = await losesFocus()
  cleanup()
  const touched = bareTexts.splice(0)
  expectDeclaredKeys()
  server.resetHandlers()
  restoreWindow()
  closeSilentSockets()
  expect(touched).toEqual([])
  expect(focusIsLost, 'the focus ends nowhere').toBe(false)
})

afterAll(() => server.close())
