import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { requestSignInLinkMutation } from '#web/features/accounts/email/use-request-sign-in-link.ts'
import { signInByLinkMutation } from '#web/features/accounts/sign-in-link/use-sign-in-by-link.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'
import { acceptInvitationMutation } from '#web/features/connections/join/use-accept-invitation.ts'
import { keep, readKept } from '#web/storage/browser-storage.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someInvitation } from '#web/testing/some/some-invitation.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const secret = 'A'.repeat(43)
const signedOut = () => answer(viewerQuery, () => ({ viewer: null }))

function succeed(invitationToken: string | null = null) {
  const asked = answer(signInByLinkMutation, () => ({
    signInByLink: {
      __typename: 'SignInByLinkSuccess',
      invitationToken,
      viewer: {
        __typename: 'Viewer',
        account: { __typename: 'Account', id: 'QWNjb3VudDox', displayName: 'Ana Costa' },
        professional: { __typename: 'Professional', id: 'UHJvOjE', handle: 'ana' },
        onboarding: { __typename: 'Onboarding', nextStep: 'DONE' },
      },
    },
  }))
  answer(viewerQuery, () => someViewer())
  return asked
}

const askFirst = () =>
  answer(signInByLinkMutation, () => ({
    signInByLink: {
      __typename: 'ConfirmationNeeded',
      code: 'CONFIRMATION_NEEDED',
      message: '',
      email: 'ana@example.org',
      displayName: 'Ana Costa',
    },
  }))

test('in the browser that asked the link signs in without a press, and opens the requested page', async () => {
  const asked = succeed()
  const { router } = await renderApp('/sign-in-link?token=abc&next=%2Fsettings%2Fappearance')
  await waitFor(() => expect(router.state.location.pathname).toBe('/settings/appearance'))
  expect(asked).toEqual([{ input: { token: 'abc', confirmed: false } }])
})

test('an address elsewhere is not opened afterwards', async () => {
  succeed()
  const { router } = await renderApp('/sign-in-link?token=abc&next=%2F%2Fevil.example')
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/sign-in-link'))
  expect(router.state.location.href).not.toContain('evil')
})

test('any other browser names the account, and signs in by a press', async () => {
  signedOut()
  askFirst()
  const { router } = await renderApp('/sign-in-link?token=abc')
  expect(await screen.findByRole('heading', { name: 'Sign in as Ana Costa?' })).toBeVisible()
  const asked = succeed()
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/calendar'))
  expect(asked).toEqual([{ input: { token: 'abc', confirmed: true } }])
})

test('a link with an invitation shows it, and one press signs in and accepts', async () => {
  signedOut()
  askFirst()
  answer(invitationQuery, () => ({ invitation: someInvitation() }))
  const { router } = await renderApp(`/sign-in-link?token=abc.${secret}`)
  expect(await screen.findByText('Shall we sing?')).toBeVisible()
  succeed(secret)
  answer(acceptInvitationMutation, () => ({
    acceptInvitation: { __typename: 'Refusal', code: 'RETRY_LATER', message: '' },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Sign in and accept' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`/i/${secret}`))
  expect(router.state.location.state.accept).toBe(true)
})

test('a link that no longer works offers another one, which keeps the page and the invitation', async () => {
  signedOut()
  answer(signInByLinkMutation, () => ({
    signInByLink: { __typename: 'Refusal', code: 'TOKEN_INVALID', message: '' },
  }))
  await renderApp(`/sign-in-link?token=abc.${secret}&next=%2Fp%2Fada`)
  expect(await screen.findByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
  expect(screen.getByText(/may be incomplete, already used, replaced by a newer one/)).toBeVisible()
  const asked = answer(requestSignInLinkMutation, ({ input }) => ({
    requestSignInLink: { __typename: 'RequestSignInLinkSuccess', email: input.email },
  }))
  await userEvent.type(screen.getByLabelText('Email'), 'ana@example.org')
  await userEvent.click(screen.getByRole('button', { name: 'Email me a link' }))
  expect(await screen.findByText(/If ana@example.org has an account here/)).toBeVisible()
  expect(asked).toEqual([{ input: { email: 'ana@example.org', next: '/p/ada', invitationToken: secret } }])
})

test('a link that has already signed this browser in continues', async () => {
  answer(viewerQuery, () => someViewer())
  answer(signInByLinkMutation, () => ({
    signInByLink: { __typename: 'Refusal', code: 'TOKEN_INVALID', message: '' },
  }))
  for (const name of ['turn', 'turnOfTab'] as const) keep(name, 'before')
  keep('signedInBy', 'abc')
  keep('message', 'See you there', 'b1')
  const { router } = await renderApp('/sign-in-link?token=abc&next=%2Fclients')
  await waitFor(() => expect(router.state.location.pathname).toBe('/clients'))
  // Nobody has signed in: this tab and the others keep what was typed.
  expect([readKept('turn'), readKept('message', 'b1')]).toEqual(['before', 'See you there'])
})

test('a dead link tells somebody who is signed in here, before it opens anything as them', async () => {
  answer(viewerQuery, () => someViewer())
  answer(signInByLinkMutation, () => ({
    signInByLink: { __typename: 'Refusal', code: 'TOKEN_INVALID', message: '' },
  }))
  const { router } = await renderApp('/sign-in-link?token=abc&next=%2Fclients')
  expect(await screen.findByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
  expect(screen.getByText('You’re signed in as Ana Costa here.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Continue as Ana Costa' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/clients'))
})

test('a second click on the link that signed in here goes on', async () => {
  succeed()
  const { router } = await renderApp('/sign-in-link?token=abc&next=%2Fclients')
  await waitFor(() => expect(router.state.location.pathname).toBe('/clients'))
  await waitFor(() => expect(readKept('signedInBy')).toBe('abc'))
})

test('asking for a link needs the address only', async () => {
  signedOut()
  await renderApp('/sign-in?next=%2Fp%2Fada')
  const asked = answer(requestSignInLinkMutation, ({ input }) => ({
    requestSignInLink: { __typename: 'RequestSignInLinkSuccess', email: input.email },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Email me a link' }))
  expect(await screen.findByText('Fill in this field.')).toBeVisible()
  expect(asked).toEqual([])
  await userEvent.type(screen.getByLabelText('Email'), ' Ana@Example.org ')
  await userEvent.click(screen.getByRole('button', { name: 'Email me a link' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Check your inbox' })).toBeVisible()
  expect(asked).toEqual([{ input: { email: 'ana@example.org', next: '/p/ada', invitationToken: null } }])
})

test('a client without a practice starts with their sessions', async () => {
  answer(signInByLinkMutation, () => ({
    signInByLink: {
      __typename: 'SignInByLinkSuccess',
      invitationToken: null,
      viewer: {
        __typename: 'Viewer',
        account: { __typename: 'Account', id: 'QWNjb3VudDox', displayName: 'Ana Costa' },
        professional: null,
        onboarding: null,
      },
    },
  }))
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  const { router } = await renderApp('/sign-in-link?token=abc')
  await waitFor(() => expect(router.state.location.pathname).toBe('/my-sessions'))
})
