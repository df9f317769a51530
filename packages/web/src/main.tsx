import './styles/fonts.css'
import './styles/app.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { AppProviders } from '#web/app-providers.tsx'
import { tolerateForeignChanges } from '#web/browser/foreign-changes.ts'
import { watchMissingCode } from '#web/browser/page-state.ts'
import { createAppRouter } from '#web/create-app-router.tsx'
import { leaveFirstPage, settleEarly } from '#web/first-paint/early-requests.ts'
import { bringFonts } from '#web/first-paint/late-fonts.ts'
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
void bringFonts().catch(() => undefined)
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

// Until the page has its data, the frame that `index.html` has painted stays.
await router.load().catch(() => undefined)
await settleEarly()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// As a transition, so that React renders in short steps and the painted frame reacts in between.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <AppProviders apollo={apollo} words={words}>
        <RouterProvider router={router} />
      </AppProviders>
    </StrictMode>,
  ),
)
// What the first page did not use is too old for the next one.
setTimeout(leaveFirstPage, 3_000)
