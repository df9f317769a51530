import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
vi.resetModules()
const { server } = await import('#web/testing/server.ts')

const complaints: string[] = []

for (const level of ['error', 'warn'] as const) {
  vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
    complaints.push(`console.${level}: ${said.map(String).join(' ')}`)
  })
}

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

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))

beforeEach(() => {
  complaints.length = 0
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
  const said = complaints.splice(0)
  if (said.length > 0) throw new Error(`The test made noise:\n${said.join('\n')}`)
})

afterAll(() => server.close())
