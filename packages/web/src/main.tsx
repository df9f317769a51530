import './styles/app.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { AppProviders } from '#web/app-providers.tsx'
import { createAppRouter } from '#web/create-app-router.tsx'
import { keepZodFromEval } from '#web/forms/zod-without-eval.ts'
import { initialLanguage } from '#web/i18n/language-choice.ts'
import { startI18n } from '#web/i18n/start-i18n.ts'
import { ensureTemporal } from '#web/time/ensure-temporal.ts'

keepZodFromEval()

const language = initialLanguage()
document.documentElement.lang = language

const [i18n] = await Promise.all([startI18n(language), ensureTemporal()])

const apollo = createApollo({
  origin: location.origin,
  onSignedOut: () => void apollo.restart().then(() => router.invalidate()),
})

const router = createAppRouter({
  apollo,
  loadWords: async (...namespaces) => void (await i18n.loadNamespaces(namespaces)),
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <AppProviders apollo={apollo} i18n={i18n}>
      <RouterProvider router={router} />
    </AppProviders>
  </StrictMode>,
)
