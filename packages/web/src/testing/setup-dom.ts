import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { forbidNoise } from '#web/testing/no-noise.ts'
import { server } from '#web/testing/server.ts'
import { learnPresent } from '#web/time/present.ts'
import { receiveNotices } from '#web/ui/feedback/notify.ts'

forbidNoise()

/** A ceiling, not a pause: what is looked for is found as soon as it is there. */
configure({ asyncUtilTimeout: 5_000 * Number(process.env['HORA_MACHINE_FACTOR'] ?? 1) })

// What jsdom does not have and every page asks for.
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

/** Files share a window and the modules of the app: each test leaves both as it found them. */
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
  learnPresent(new Date().toUTCString())
  receiveNotices(() => undefined)()
}

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))

afterEach(() => {
  cleanup()
  server.resetHandlers()
  restoreWindow()
})

afterAll(() => server.close())
