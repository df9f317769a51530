import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { requestSignInLinkMutation } from '#web/features/accounts/email/use-request-sign-in-link.ts'
import { signInMutation } from '#web/features/accounts/sign-in/use-sign-in.ts'
import { tellOtherTabs } from '#web/features/accounts/sign-up/confirmed-elsewhere.ts'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { signUpMutation } from '#web/features/accounts/sign-up/use-sign-up.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { mySessionsQuery } from '#web/features/bookings/mine/my-sessions-query.ts'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'
import { acceptInvitationMutation } from '#web/features/connections/join/use-accept-invitation.ts'
import { declineInvitationMutation } from '#web/features/connections/join/use-decline-invitation.ts'
import { myProfessionalsQuery } from '#web/features/connections/professionals/my-professionals-query.ts'
import type { InvitationStatus } from '#web/gql/graphql.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someInvitation } from '#web/testing/some/some-invitation.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const token = 'aB3_xyz'

const invite = (status: InvitationStatus = 'PENDING', shown: Parameters<typeof someInvitation>[0] = {}) =>
  answer(invitationQuery, () => ({ invitation: someInvitation({ status, ...shown }) }))

const signedIn = () => answer(viewerQuery, () => someViewer())
function signedOut() {
  answer(viewerQuery, () => ({ viewer: null }))
  answer(policiesQuery, () => ({ policies: [] }))
}
const service = (id: string, ...lengths: number[]) => ({
  __typename: 'ProfessionalServicesConnectionEdge' as const,
  node: {
    __typename: 'Service' as const,
    id,
    active: true,
    durations: lengths.map((minutes) => ({ __typename: 'ServiceDuration' as const, minutes })),
  },
})
const accepted = (...edges: ReturnType<typeof service>[]) => ({
  acceptInvitation: {
    __typename: 'AcceptInvitationSuccess' as const,
    professional: {
      __typename: 'Professional' as const,
      id: 'UHJvOjI',
      handle: 'ada',
      displayName: 'Ada Moreau',
      services: { __typename: 'ProfessionalServicesConnection' as const, edges },
    },
  },
})
const accept = () => userEvent.click(screen.getByRole('button', { name: 'Accept' }))

test('a signed-in person sees the inviter and accepts with one press', async () => {
  signedIn()
  invite()
  const { router } = await renderApp(`/i/${token}`)
  expect(await screen.findByText('Shall we sing?')).toBeVisible()
  const asked = answer(acceptInvitationMutation, () => ({
    acceptInvitation: { __typename: 'Refusal', code: 'RETRY_LATER', message: '' },
  }))
  await accept()
  expect(await screen.findByRole('alert')).toHaveTextContent('Everything you saved is safe')
  answer(acceptInvitationMutation, () => accepted())
  await accept()
  await waitFor(() => expect(router.state.location.pathname).toBe('/p/ada'))
  expect(asked).toEqual([{ input: { token } }])
})

test.each([
  ['one service of one length', [service('s1', 60)], '/p/ada/book/s1'],
  ['one service of two lengths', [service('s1', 60, 90)], '/p/ada'],
  ['two services', [service('s1', 60), service('s2', 60)], '/p/ada'],
  ['no service', [], '/p/ada'],
] as const)('after accepting, with %s the next page is %3$s', async (_what, edges, next) => {
  signedIn()
  invite()
  const { router } = await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  answer(acceptInvitationMutation, () => accepted(...edges))
  await accept()
  await waitFor(() => expect(router.state.location.pathname).toBe(next))
})

test('an invitation accepted before a mailed link is not asked for again, and only this app can say so', async () => {
  signedIn()
  invite()
  const asked = answer(acceptInvitationMutation, () => accepted())
  const { router } = await renderApp(`/i/${token}?accept=true`)
  await screen.findByText('Shall we sing?')
  expect(asked).toEqual([])
  const params = { token }
  await router.navigate({ to: '/i/$token', params, state: { accept: true }, replace: true })
  await waitFor(() => expect(router.state.location.pathname).toBe('/p/ada'))
  expect(asked).toEqual([{ input: { token } }])
})

test.each([
  ['EXPIRED', 'en', 'This invitation has expired', /limited time\. Ask Ada Moreau for a new one\.$/],
  ['EXPIRED', 'fr', 'Cette invitation a expiré', /temps limité\. Demandez-en une nouvelle à Ada Moreau\.$/],
  ['REVOKED', 'en', 'This invitation was withdrawn', /^Ada Moreau withdrew it\./],
  ['REVOKED', 'fr', 'Cette invitation a été retirée', /^Ada Moreau l’a retirée\./],
  ['USED_UP', 'en', 'This invitation is fully used', /they have all accepted it\. Ask Ada Moreau/],
  ['USED_UP', 'fr', 'Cette invitation est complète', /toutes l’ont acceptée\. Demandez/],
  [
    'ACCEPTED',
    'en',
    'This invitation has been accepted',
    /^If that was you.+ask Ada Moreau for a new one\.$/,
  ],
  ['ACCEPTED', 'fr', 'Cette invitation a été acceptée', /^Si c’était vous.+une nouvelle à Ada Moreau\.$/],
  ['DECLINED', 'en', 'This invitation was declined', /ask Ada Moreau for a new one\.$/],
  ['DECLINED', 'fr', 'Cette invitation a été refusée', /demandez-en une nouvelle à Ada Moreau\.$/],
] as const)('an invitation that is %s says so kindly (%s)', async (status, language, heading, text) => {
  signedOut()
  invite(status)
  await renderApp(`/i/${token}`, { language })
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible()
  expect(screen.getByText(text)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull()
})

test('a person who is already connected reads so, in any state of the invitation', async () => {
  signedIn()
  invite('ACCEPTED', { alreadyConnected: true })
  await renderApp(`/i/${token}`)
  expect(await screen.findByRole('heading', { name: 'You’re already connected' })).toBeVisible()
})

/** My sessions, without any. */
function emptySessions() {
  const pageInfo = { __typename: 'PageInfo' as const, endCursor: null, hasNextPage: false }
  answer(mySessionsQuery, () => ({
    myBookings: { __typename: 'QueryMyBookingsConnection', edges: [], pageInfo },
  }))
  answer(myProfessionalsQuery, () => ({
    professionals: { __typename: 'QueryProfessionalsConnection', edges: [] },
  }))
}

test.each([
  ['at once', tellOtherTabs],
  ['when it is looked at again', () => fireEvent.focus(window)],
])('an open invitation moves on %s when it was accepted in another tab', async (_when, accepted) => {
  signedIn()
  invite()
  emptySessions()
  const { router } = await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  invite('ACCEPTED', { alreadyConnected: true })
  accepted()
  await waitFor(() => expect(router.state.location.pathname).toBe('/my-sessions'))
  expect(await screen.findByText('You’re now connected with Ada Moreau.')).toBeVisible()
})

test('an invitation that turns out to be accepted leads on, not to a refusal', async () => {
  signedIn()
  invite()
  emptySessions()
  const { router } = await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  answer(acceptInvitationMutation, () => ({
    acceptInvitation: { __typename: 'Refusal', code: 'ALREADY_CONNECTED', message: '' },
  }))
  await accept()
  await waitFor(() => expect(router.state.location.pathname).toBe('/my-sessions'))
  expect(await screen.findByText('You’re now connected with Ada Moreau.')).toBeVisible()
})

test('an inviter sees at once that the invitation is their own, with a link to their clients', async () => {
  signedIn()
  invite('PENDING', { own: true })
  await renderApp(`/i/${token}`)
  expect(await screen.findByRole('heading', { name: 'This is your own invitation' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to clients' })).toHaveAttribute('href', '/clients')
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull()
})

test('an inviter who only signs in on the page reads that the invitation is their own', async () => {
  signedIn()
  invite()
  await renderApp(`/i/${token}`)
  answer(acceptInvitationMutation, () => ({
    acceptInvitation: { __typename: 'Refusal', code: 'OWN_INVITATION', message: '' },
  }))
  await screen.findByText('Shall we sing?')
  await accept()
  expect(await screen.findByRole('heading', { name: 'This is your own invitation' })).toBeVisible()
})

test('declining asks first and needs no account', async () => {
  signedOut()
  invite()
  await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  const asked = answer(declineInvitationMutation, () => ({
    declineInvitation: {
      __typename: 'DeclineInvitationSuccess',
      invitation: { __typename: 'InvitationPreview', status: 'DECLINED' },
    },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Decline' }))
  expect(asked).toEqual([])
  const dialog = await screen.findByRole('alertdialog')
  expect(dialog).toHaveTextContent('Decline this invitation?')
  await userEvent.click(screen.getByRole('button', { name: 'Decline invitation' }))
  expect(await screen.findByRole('heading', { name: 'Invitation declined' })).toBeVisible()
  expect(asked).toEqual([{ input: { token } }])
})

test('a guest with a password signs in on the page, and thereby accepts', async () => {
  signedOut()
  invite('PENDING', { email: 'noor@example.org' })
  await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  await userEvent.click(screen.getByRole('button', { name: 'I have a password' }))
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('noor@example.org')
  answer(signInMutation, () => ({
    signIn: {
      __typename: 'SignInSuccess',
      viewer: {
        __typename: 'Viewer',
        account: { __typename: 'Account', id: 'QWNjb3VudDoy', displayName: 'Noor' },
        professional: null,
        onboarding: null,
      },
    },
  }))
  const asked = answer(acceptInvitationMutation, () => ({
    acceptInvitation: { __typename: 'Refusal', code: 'RETRY_LATER', message: '' },
  }))
  await fill(screen.getByLabelText('Password'), 'welcome in noor')
  await userEvent.click(screen.getByRole('button', { name: 'Sign in and accept' }))
  await waitFor(() => expect(asked).toEqual([{ input: { token } }]))
})

test('a guest accepts with a name, an address and one tick, and sending again keeps the invitation', async () => {
  signedOut()
  invite('PENDING', { email: 'noor@example.org' })
  await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  const asked = answer(signUpMutation, ({ input }) => ({
    signUp: { __typename: 'SignUpSuccess', email: input.email },
  }))
  await fill(screen.getByLabelText('Name'), 'Noor Haddad')
  await userEvent.click(screen.getByRole('checkbox'))
  await accept()
  expect(await screen.findByRole('heading', { level: 2, name: 'Check your inbox' })).toBeVisible()
  const input = { email: 'noor@example.org', password: null, invitationToken: token }
  expect(asked[0]?.input).toMatchObject(input)
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
  await screen.findByText('Sent again.')
  expect(asked[1]?.input).toMatchObject(input)
})

test('a guest with an account asks for a link that accepts', async () => {
  signedOut()
  invite('PENDING', { email: 'noor@example.org' })
  await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  await userEvent.click(screen.getByRole('button', { name: 'I have a password' }))
  const asked = answer(requestSignInLinkMutation, ({ input }) => ({
    requestSignInLink: { __typename: 'RequestSignInLinkSuccess', email: input.email },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Email me a link' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Check your inbox' })).toBeVisible()
  expect(asked).toEqual([{ input: { email: 'noor@example.org', next: null, invitationToken: token } }])
})
