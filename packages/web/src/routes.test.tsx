import { gql, type TypedDocumentNode } from '@apollo/client'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { securityQuery } from '#web/features/accounts/security/security-query.ts'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { blockedQuery } from '#web/features/connections/blocked/blocked-query.ts'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'
import { settingsQuery } from '#web/features/profiles/settings-query.ts'
import { routeTree } from '#web/route-tree.gen.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some-viewer.ts'

const forgotten: TypedDocumentNode<object, object> = Object.assign(
  gql('query Forgotten { viewer { unreadNotifications } }'),
  {
    __meta__: { hash: 'f0' },
  },
)

type Node = { id: string; children?: Record<string, Node> | Node[] }

function ids(node: Node): string[] {
  return [node.id, ...Object.values(node.children ?? {}).flatMap(ids)]
}

/** Every address of the app with the heading that proves it is there. A new route adds its line. */
const pages: Record<string, string> = {
  '/': 'One diary for your whole practice',
  '/availability': 'Availability',
  '/calendar': 'Calendar',
  '/clients': 'Clients',
  '/clients/c1': 'Client',
  '/home': 'Calendar',
  '/my-sessions': 'My sessions',
  '/my-sessions/b1': 'Session',
  '/my-sessions/b1/move': 'Move the session',
  '/p/ana': 'Professional',
  '/p/ana/book/s1': 'Book a session',
  '/services': 'Services',
  '/services/new': 'New service',
  '/services/s1': 'Service',
  '/settings': 'Settings',
  '/settings/appearance': 'Settings',
  '/settings/blocked': 'Settings',
  '/settings/practice': 'Settings',
  '/settings/security': 'Settings',
  '/scan': 'Scan an invitation',
  '/i/unknown': 'This link opens nothing',
  '/sign-up': 'Open your diary',
  '/forgot-password': 'A new password',
  '/reset-password?token=t': 'Choose a new password',
  '/confirm-email?token=t': 'Confirm your address',
  '/confirm-email-change?token=t': 'Use this address from now on?',
}

test('the list of routes changes only on purpose', async () => {
  answer(viewerQuery, () => ({ viewer: null }))
  await renderApp('/')
  expect(ids(routeTree as unknown as Node).sort()).toMatchInlineSnapshot(`
    [
      "/",
      "/_app",
      "/_app/availability",
      "/_app/calendar",
      "/_app/clients",
      "/_app/clients_/$clientId",
      "/_app/home",
      "/_app/my-sessions/",
      "/_app/my-sessions/$bookingId/",
      "/_app/my-sessions/$bookingId/move",
      "/_app/p/$handle/",
      "/_app/p/$handle/book/$serviceId",
      "/_app/scan",
      "/_app/services",
      "/_app/services_/$serviceId",
      "/_app/services_/new",
      "/_app/sessions/$sessionId",
      "/_app/settings",
      "/_app/settings/",
      "/_app/settings/appearance",
      "/_app/settings/blocked",
      "/_app/settings/practice",
      "/_app/settings/security",
      "/confirm-email",
      "/confirm-email-change",
      "/forgot-password",
      "/gallery",
      "/i/$token",
      "/onboarding",
      "/reset-password",
      "/sign-in",
      "/sign-up",
      "__root__",
    ]
  `)
})

test.each(Object.entries(pages))('%s shows its page to a signed-in professional', async (path, heading) => {
  answer(viewerQuery, () => someViewer())
  answer(settingsQuery, () => ({ viewer: null }))
  answer(securityQuery, () => ({ viewer: null }))
  answer(blockedQuery, () => ({ viewer: null }))
  answer(policiesQuery, () => ({ policies: [] }))
  answer(invitationQuery, () => ({ invitation: null }))
  await renderApp(path)
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible()
})

test.each([
  ['/calendar?date=2026-02-30&view=__proto__&session=7', {}],
  ['/calendar?date=2026-11-24&view=month', { date: '2026-11-24', view: 'month' }],
  ['/my-sessions?past=1', {}],
  ['/reset-password?token=[1]', {}],
])('the page of %s hears only what its reader lets through', async (path, heard) => {
  answer(viewerQuery, () => someViewer())
  const { router } = await renderApp(path)
  expect(router.state.matches.at(-1)?.search).toEqual(heard)
})

test('a stranger who asks for a page behind the door is sent to sign in, and the page is kept in mind', async () => {
  answer(viewerQuery, () => ({ viewer: null }))
  const { router } = await renderApp('/calendar?from=mail')
  expect(router.state.location.pathname).toBe('/sign-in')
  expect(router.state.location.search).toEqual({ next: '/calendar?from=mail' })
})

test('who is signed in already is sent on from sign-in to where they were going', async () => {
  answer(viewerQuery, () => someViewer())
  const { router } = await renderApp('/sign-in?next=%2Fsettings%2Fappearance')
  expect(router.state.location.pathname).toBe('/settings/appearance')
})

test('an address that leads nowhere says so in French to a French reader', async () => {
  await renderApp('/nowhere', { language: 'fr' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Cette page est vierge' })).toBeVisible()
})

test('when the server forgets the login, the page gives way to sign-in', async () => {
  answer(viewerQuery, () => someViewer())
  const { apollo, router } = await renderApp('/calendar')
  answer(viewerQuery, () => ({ viewer: null }))
  answer(forgotten, () => ({ errors: ['SIGNED_OUT'] }))
  await apollo.client.query({ query: forgotten, fetchPolicy: 'network-only' }).catch(() => undefined)
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
})
