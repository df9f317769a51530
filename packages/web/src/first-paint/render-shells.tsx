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

/** The HTML of each shell, in all languages. It runs during the build, in Node. */
export async function renderShells(): Promise<Record<string, string>> {
  const rendered = Object.entries(shells).map(async ([name, shell]) => {
    const path = paths[name as Shell] ?? '/'
    const all = await Promise.all(languages.map(async (language) => await render(shell, path, language)))
    return [name, all.join('')] as const
  })
  return Object.fromEntries(await Promise.all(rendered))
}

async function render(shell: ReactNode, path: string, language: Language): Promise<string> {
  const words = await startWords(language)
  await words.load('shell/landing')
  const apollo = createApollo({ origin: 'http://localhost', onSignedOut: () => undefined })
  apollo.client.writeQuery({ query: viewerQuery, data: { viewer: null } })
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
