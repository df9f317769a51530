import { gql, type TypedDocumentNode } from '@apollo/client'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { securityQuery } from '#web/features/accounts/logins/security-query.ts'
import { signInByLinkMutation } from '#web/features/accounts/sign-in-link/use-sign-in-by-link.ts'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { confirmEmailMutation } from '#web/features/accounts/sign-up/use-confirm-email.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { blockedQuery } from '#web/features/connections/blocked/blocked-query.ts'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'
import { settingsQuery } from '#web/features/profiles/settings-query.ts'
import { routeTree } from '#web/route-tree.gen.ts'
import { answer } from '#web/testing/answer.ts'
import { type AppAddress, appAddresses } from '#web/testing/app-addresses.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const forgotten: TypedDocumentNode<object, object> = Object.assign(
  gql('query Forgotten { viewer { unreadNotifications } }'),
  {
    __meta__: { hash: 'f0' },
  },
)

/** The exact first heading of a page. A route without a line here must still show some page. */
const headings: Partial<Record<AppAddress, string>> = {
  '/': 'One calendar for your whole practice',
  '/availability': 'Availability',
  '/calendar': 'Calendar',
  '/clients': 'Clients',
  '/clients/$clientId': 'Client',
  '/home': 'Calendar',
  '/my-sessions': 'My sessions',
  '/my-sessions/$bookingId': 'Session',
  '/my-sessions/$bookingId/move': 'Move session',
  '/p/$handle': 'Professional',
  '/p/$handle/book/$serviceId': 'Book a session',
  '/services': 'Services',
  '/services/new': 'New service',
  '/services/$serviceId': 'Service',
  '/settings': 'Settings',
  '/settings/appearance': 'Settings',
  '/settings/blocked': 'Settings',
  '/settings/practice': 'Settings',
  '/settings/security': 'Settings',
  '/scan': 'Scan an invitation',
  '/i/$token': 'This link doesn’t work',
  '/sign-up': 'Create your account',
  '/forgot-password': 'Reset your password',
  '/reset-password': 'Choose a new password',
  '/confirm-email': 'This link doesn’t work',
  '/sign-in-link': 'Signing you in',
  '/confirm-email-change': 'Use this email address?',
}

/** Pages opened from a mailed link. */
const withToken: readonly AppAddress[] = [
  '/reset-password',
  '/confirm-email',
  '/confirm-email-change',
  '/sign-in-link',
]

type Node = { fullPath: string; children?: Record<string, Node> | Node[] }

const pathsBelow = (node: Node): string[] => {
  const children = Object.values(node.children ?? {})
  return children.length === 0 ? [node.fullPath] : children.flatMap(pathsBelow)
}

test('the addresses in the generated text are those of the route tree', async () => {
  answer(viewerQuery, () => ({ viewer: null }))
  await renderApp('/')
  const paths = pathsBelow(routeTree as unknown as Node).map((path) => path.replace(/(?<=.)\/$/, ''))
  expect(appAddresses().toSorted()).toEqual(paths.toSorted())
})

/** The gallery is large, and only for development. */
const shown = appAddresses().filter((address) => address !== '/gallery')

test.each(shown)('%s shows its page to a signed-in professional', async (address) => {
  answer(viewerQuery, () => someViewer())
  answer(settingsQuery, () => ({ viewer: null }))
  answer(securityQuery, () => ({ viewer: null }))
  answer(blockedQuery, () => ({ viewer: null }))
  answer(policiesQuery, () => ({ policies: [] }))
  answer(invitationQuery, () => ({ invitation: null }))
  const gone = { __typename: 'Refusal', code: 'TOKEN_INVALID', message: '' } as const
  answer(confirmEmailMutation, () => ({ confirmEmail: gone }))
  answer(signInByLinkMutation, () => ({ signInByLink: { ...gone, code: 'RATE_LIMITED' } }))
  const path = address.replaceAll('$', '')
  const { router } = await renderApp(withToken.includes(address) ? `${path}?token=t` : path)
  const name = headings[address]
  expect(await screen.findByRole('heading', { level: 1, ...(name ? { name } : {}) })).toBeVisible()
  expect(router.state.matches.filter(({ status }) => status !== 'success')).toEqual([])
})

test.each([
  ['/calendar?date=2026-02-30&view=__proto__&session=7', {}],
  ['/calendar?date=2026-11-24&view=month', { date: '2026-11-24', view: 'month' }],
  ['/my-sessions?past=1', {}],
  ['/reset-password?token=[1]', {}],
])('the page of %s only gets the search parameters that its reader accepts', async (path, accepted) => {
  answer(viewerQuery, () => someViewer())
  const { router } = await renderApp(path)
  expect(router.state.matches.at(-1)?.search).toEqual(accepted)
})

test('a visitor who opens a signed-in page is sent to sign-in, which remembers the page', async () => {
  answer(viewerQuery, () => ({ viewer: null }))
  const { router } = await renderApp('/calendar?from=mail')
  expect(router.state.location.pathname).toBe('/sign-in')
  expect(router.state.location.search).toEqual({ next: '/calendar?from=mail' })
})

test('a signed-in visitor of the sign-in page continues to their destination', async () => {
  answer(viewerQuery, () => someViewer())
  const { router } = await renderApp('/sign-in?next=%2Fsettings%2Fappearance')
  expect(router.state.location.pathname).toBe('/settings/appearance')
})

test('an unknown address says so in French to a French reader', async () => {
  await renderApp('/nowhere', { language: 'fr' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
})

test('when the server no longer knows the login, the page is replaced by sign-in', async () => {
  answer(viewerQuery, () => someViewer())
  const { apollo, router } = await renderApp('/calendar')
  answer(viewerQuery, () => ({ viewer: null }))
  answer(forgotten, () => ({ errors: ['SIGNED_OUT'] }))
  await apollo.client.query({ query: forgotten, fetchPolicy: 'network-only' }).catch(() => undefined)
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
})
