import { act, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { Language } from '#web/i18n/languages.ts'
import { startWords, WordsContext } from '#web/i18n/words.ts'

/** Renders one component with its words, without graph or routes. */
export async function renderUi(element: ReactElement, language: Language = 'en') {
  const words = await startWords(language)
  await words.load('i18n')
  return act(async () => render(<WordsContext value={words}>{element}</WordsContext>))
}
