import { afterEach, expect, test, vi } from 'vitest'
import { bringFonts } from '#web/first-paint/late-fonts.ts'
import { readKept } from '#web/storage/browser-storage.ts'

afterEach(() => void Reflect.deleteProperty(document, 'fonts'))

function fontsThat(load: () => Promise<object[]>): void {
  Object.defineProperty(document, 'fonts', { value: { load: vi.fn(load) }, configurable: true })
}

test('the fonts are fetched and shown, and the browser is known to have them', async () => {
  document.documentElement.dataset['fonts'] = 'later'
  fontsThat(async () => [{}])
  await bringFonts()
  expect(document.documentElement.dataset['fonts']).toBeUndefined()
  expect(readKept('fonts')).toBe('here')
})

test('fonts that did not load are fetched late the next time too', async () => {
  fontsThat(async () => [])
  await bringFonts()
  expect(readKept('fonts')).toBeNull()
})
