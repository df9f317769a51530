import './styles/app.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { AppProviders } from '#web/app-providers.tsx'
import { tolerateForeignChanges } from '#web/browser/foreign-changes.ts'
import { watchMissingCode } from '#web/browser/page-state.ts'
import { createAppRouter } from '#web/create-app-router.tsx'
import { keepZodFromEval } from '#web/forms/zod-without-eval.ts'
import { initialLanguage } from '#web/i18n/language-choice.ts'
import { startWords } from '#web/i18n/words.ts'
import { forgetWithOtherTabs } from '#web/storage/browser-storage.ts'
import { ensureTemporal } from '#web/time/ensure-temporal.ts'

keepZodFromEval()
tolerateForeignChanges()

const language = initialLanguage()
document.documentElement.lang = language

const [words] = await Promise.all([startWords(language), ensureTemporal()])
// Failures appear after the first paint, so their words may load later.
void words.load('i18n').catch(() => undefined)

const apollo = createApollo({
  origin: location.origin,
  onSignedOut: () => void apollo.restart().then(() => router.invalidate()),
})

const router = createAppRouter({
  apollo,
  loadWords: words.load,
})

watchMissingCode()
// A page from the browser's back or forward list is as old as the moment it was left.
window.addEventListener('pageshow', ({ persisted }) => void (persisted && apollo.wake()))
forgetWithOtherTabs(() => void apollo.reload().then(() => router.invalidate()))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <AppProviders apollo={apollo} words={words}>
      <RouterProvider router={router} />
    </AppProviders>
  </StrictMode>,
)
