import { createFileRoute, redirect } from '@tanstack/react-router'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { SignedInLayout } from '#web/features/shell/layout/signed-in-layout.tsx'
import { forgetPerson } from '#web/storage/browser-storage.ts'

/** The parent of every signed-in page. A visitor goes to the sign-in page, and returns here afterwards. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.apollo.client.query({ query: viewerQuery })
    if (!data?.viewer) {
      // The login has ended, perhaps while this tab was closed.
      await forgetPerson()
      throw redirect({ to: '/sign-in', search: { next: withoutTypedText(location.href) } })
    }
    return { viewer: data.viewer }
  },
  loader: ({ context }) => context.loadWords('notifications'),
  component: SignedInLayout,
})

/** A search may contain a name, and the next person to sign in may be another one. */
function withoutTypedText(href: string): string {
  const { pathname, searchParams, hash } = new URL(href, location.origin)
  searchParams.delete('q')
  return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}${hash}`
}
