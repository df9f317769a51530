import { afterEach, expect, test, vi } from 'vitest'
import { forgetPerson, forgetWithOtherTabs, keep, readKept } from '#web/storage/browser-storage.ts'

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

/** A browser that throws at the storage itself, as with all cookies blocked. */
function refuseAreas(...areas: ('localStorage' | 'sessionStorage')[]): void {
  for (const area of areas) vi.spyOn(window, area, 'get').mockImplementation(refuse)
}

afterEach(async () => {
  vi.restoreAllMocks()
  await forgetPerson()
  for (const name of ['theme', 'language', 'turn', 'turnOfTab'] as const) keep(name, null)
  localStorage.clear()
  sessionStorage.clear()
})

test('what a browser refuses to keep lasts as long as the page, and is forgotten on sign-out', async () => {
  refuseAreas('localStorage', 'sessionStorage')
  keep('theme', 'dark')
  keep('message', 'Hello', 'b1')
  expect([readKept('theme'), readKept('message', 'b1'), readKept('message', 'b2')]).toEqual([
    'dark',
    'Hello',
    null,
  ])
  await forgetPerson()
  expect([readKept('theme'), readKept('message', 'b1')]).toEqual(['dark', null])
})

test('a full storage keeps nothing, and the page still reads what was typed', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  keep('message', 'Hello', 'b1')
  expect(readKept('message', 'b1')).toBe('Hello')
  keep('message', null, 'b1')
  expect(readKept('message', 'b1')).toBeNull()
})

test('a tab that may keep nothing of its own does not forget again and again', async () => {
  refuseAreas('sessionStorage')
  await forgetPerson()
  const forgotten = vi.fn()
  const stop = forgetWithOtherTabs(forgotten)
  document.dispatchEvent(new Event('visibilitychange'))
  window.dispatchEvent(new Event('pageshow'))
  expect(forgotten).not.toHaveBeenCalled()
  stop()
})
