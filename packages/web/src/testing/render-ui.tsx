import { act, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '#web/i18n/languages.ts'
import { startI18n } from '#web/i18n/start-i18n.ts'

/** One component with its words, without graph or routes. */
export async function renderUi(element: ReactElement, language: Language = 'en') {
  const i18n = await startI18n(language)
  await i18n.loadNamespaces('errors')
  return act(async () => render(<I18nextProvider i18n={i18n}>{element}</I18nextProvider>))
}
