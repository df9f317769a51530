import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, render } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { AppProviders } from '#web/app-providers.tsx'
import { createAppRouter } from '#web/create-app-router.tsx'
import type { Language } from '#web/i18n/languages.ts'
import { startWords } from '#web/i18n/words.ts'
import { forgetWithOtherTabs } from '#web/storage/browser-storage.ts'
import { SilentSocket } from '#web/testing/silent-socket.ts'

type Options = { language?: Language; webSocket?: unknown }

/** Renders the whole app at an address, with the answers of `answer`. Resolves when the page is rendered. */
export async function renderApp(path: string, { language = 'en', webSocket = SilentSocket }: Options = {}) {
  const words = await startWords(language)
  await words.load('i18n')
  const apollo = createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => void apollo.restart().then(() => router.invalidate()),
    random: () => 0,
    webSocket,
  })
  const router = createAppRouter(
    { apollo, loadWords: words.load },
    createMemoryHistory({ initialEntries: [path] }),
  )
  onTestFinished(forgetWithOtherTabs(() => void apollo.reload().then(() => router.invalidate())))
  await router.load()
  const view = await act(async () =>
    render(
      <AppProviders apollo={apollo} words={words}>
        <RouterProvider router={router} />
      </AppProviders>,
    ),
  )
  return { ...view, router, apollo, words }
}
