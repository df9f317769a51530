import { keep } from '#web/storage/browser-storage.ts'

const families = ['Newsreader', 'Hanken Grotesk'] as const

/**
 * On a first visit the scripts travel before the fonts (`first-script.ts`). Fetches the fonts, and notes that this
 * browser has them, so that the next visit shows them at once.
 */
export async function bringFonts(): Promise<void> {
  delete document.documentElement.dataset['fonts']
  const loaded = await Promise.all(families.map((family) => document.fonts.load(`1rem "${family}"`)))
  if (loaded.every(({ length }) => length > 0)) keep('fonts', 'here')
}
