import { localAddress } from '@hora/schema/local-address'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { SignInPage } from '#web/features/accounts/sign-in/sign-in-page.tsx'
import { startPageOf } from '#web/features/accounts/sign-in/start-page.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { strictSearch } from '#web/strict-search.ts'

type Search = { next?: string }

/** A signed-in person is redirected. An API that does not answer is reported on the page, not here. */
export const Route = createFileRoute('/sign-in')({
  validateSearch: strictSearch(
    (search: Record<string, unknown>): Search =>
      typeof search['next'] === 'string' ? { next: search['next'] } : {},
  ),
  beforeLoad: async ({ context, search }) => {
    const answer = await context.apollo.client.query({ query: viewerQuery }).catch(() => null)
    const viewer = answer?.data?.viewer
    if (viewer) throw redirect({ href: localAddress(search.next) ?? startPageOf(viewer) })
  },
  loader: ({ context }) => context.loadWords('accounts'),
  component: SignInPage,
})
