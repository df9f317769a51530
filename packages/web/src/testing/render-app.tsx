import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, render } from '@testing-library/react'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { AppProviders } from '#web/app-providers.tsx'
import { createAppRouter } from '#web/create-app-router.tsx'
import type { Language } from '#web/i18n/languages.ts'
import { startI18n } from '#web/i18n/start-i18n.ts'
import { SilentSocket } from '#web/testing/silent-socket.ts'

type Options = { language?: Language; webSocket?: unknown }

/** The whole app at an address, against what `answer` says. Resolves once the page stands. */
export async function renderApp(path: string, { language = 'en', webSocket = SilentSocket }: Options = {}) {
  const i18n = await startI18n(language)
  await i18n.loadNamespaces('errors')
  const apollo = createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => void apollo.restart().then(() => router.invalidate()),
    random: () => 0,
    webSocket,
  })
  const router = createAppRouter(
    { apollo, loadWords: async (...namespaces) => void (await i18n.loadNamespaces(namespaces)) },
    createMemoryHistory({ initialEntries: [path] }),
  )
  await router.load()
  const view = await act(async () =>
    render(
      <AppProviders apollo={apollo} i18n={i18n}>
        <RouterProvider router={router} />
      </AppProviders>,
    ),
  )
  return { ...view, router, apollo, i18n }
}
