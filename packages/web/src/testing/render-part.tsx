import { act, render } from '@testing-library/react'
import { type ReactElement, Suspense } from 'react'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { AppProviders } from '#web/app-providers.tsx'
import { type Namespace, startWords } from '#web/i18n/words.ts'
import { SilentSocket } from '#web/testing/silent-socket.ts'
import { Toaster } from '#web/ui/feedback/toaster.tsx'

/** Renders a part of a page with its words, its toasts, and the answers of `answer`. */
export async function renderPart(element: ReactElement, ...namespaces: Namespace[]) {
  const words = await startWords('en')
  await words.load('i18n', ...namespaces)
  const apollo = createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => {},
    random: () => 0,
    webSocket: SilentSocket,
  })
  return await act(async () =>
    render(
      <AppProviders apollo={apollo} words={words}>
        <Suspense>{element}</Suspense>
        <Toaster />
      </AppProviders>,
    ),
  )
}
