import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { AppProviders } from '#web/app-providers.tsx'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { type Shell, shells } from '#web/first-paint/shells.tsx'
import { type Language, languages } from '#web/i18n/languages.ts'
import { startWords } from '#web/i18n/words.ts'

const paths: Partial<Record<Shell, string>> = { calendar: '/calendar' }

/** Somebody. The landing page shows only that a visitor is known, never who. */
const somebody = {
  __typename: 'Viewer',
  unreadNotifications: 0,
  account: {
    __typename: 'Account',
    id: '',
    displayName: '',
    avatarUrl: null,
    email: '',
    emailConfirmed: true,
    language: 'en',
    zone: 'UTC',
    country: null,
  },
  professional: null,
  onboarding: null,
} as const

/** The HTML of each shell, in all languages. It runs during the build, in Node. */
export async function renderShells(): Promise<Record<string, string>> {
  // The same hours on every machine that builds.
  Object.defineProperty(globalThis.navigator, 'languages', { value: languages })
  const rendered = Object.entries(shells).map(async ([name, shell]) => {
    const path = paths[name as Shell] ?? '/'
    const all = await Promise.all(
      languages.map(
        async (language) => await render(shell, { path, language, isKnown: name === 'landing-known' }),
      ),
    )
    return [name, all.join('')] as const
  })
  return Object.fromEntries(await Promise.all(rendered))
}

type Shown = { path: string; language: Language; isKnown: boolean }

async function render(shell: ReactNode, { path, language, isKnown }: Shown): Promise<string> {
  const words = await startWords(language)
  await words.load('shell/landing')
  const apollo = createApollo({ origin: 'http://localhost', onSignedOut: () => undefined })
  apollo.client.writeQuery({ query: viewerQuery, data: { viewer: isKnown ? somebody : null } })
  const page = () => shell
  const router = createRouter({
    routeTree: createRootRoute({ component: page, notFoundComponent: page }),
    history: createMemoryHistory({ initialEntries: [path] }),
    isServer: true,
  })
  await router.load()
  const html = renderToStaticMarkup(
    <AppProviders apollo={apollo} words={words}>
      <RouterProvider router={router as never} />
    </AppProviders>,
  )
  // React writes the title of a page before it; the frame is inside the body.
  return `<div data-shell="${language}">${html.replace(/<title>[^<]*<\/title>/, '')}</div>`
}
