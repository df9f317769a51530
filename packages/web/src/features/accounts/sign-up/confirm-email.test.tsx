import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { confirmEmailMutation } from '#web/features/accounts/sign-up/use-confirm-email.ts'
import { replaceSignUpMutation } from '#web/features/accounts/sign-up/use-replace-sign-up.ts'
import { resendConfirmationMutation } from '#web/features/accounts/sign-up/use-resend-confirmation.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'
import { acceptInvitationMutation } from '#web/features/connections/join/use-accept-invitation.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { passwordNeeded } from '#web/testing/password-needed.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someInvitation } from '#web/testing/some/some-invitation.ts'
import { somePolicy } from '#web/testing/some/some-policy.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const viewer = {
  __typename: 'Viewer',
  account: { __typename: 'Account', id: 'QWNjb3VudDox', displayName: 'Ana Costa' },
  professional: null,
  onboarding: null,
} as const

const press = () => userEvent.click(screen.getByRole('button', { name: 'Confirm and continue' }))

const succeed = () => {
  const asked = answer(confirmEmailMutation, () => ({
    confirmEmail: { __typename: 'ConfirmEmailSuccess', invitationToken: 'def', viewer },
  }))
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  answer(invitationQuery, () => ({ invitation: null }))
  return asked
}

test('in the browser that signed up the link works without a press, once, and goes on to the invitation', async () => {
  const asked = succeed()
  const { router } = await renderApp('/confirm-email?token=abc.def')
  await waitFor(() => expect(router.state.location.pathname).toBe('/i/def'))
  expect(router.state.location.state.accept).toBe(true)
  expect(asked).toEqual([{ input: { token: 'abc.def' } }])
})

test('without a network the page says so, and the next press tries again', async () => {
  answer(confirmEmailMutation, () => ({
    confirmEmail: { __typename: 'Refusal', code: 'RETRY_LATER', message: '' },
  }))
  const { router } = await renderApp('/confirm-email?token=abc.def')
  expect(await screen.findByRole('alert')).toHaveTextContent('Everything you saved is safe')
  succeed()
  await press()
  await waitFor(() => expect(router.state.location.pathname).toBe('/i/def'))
})

test('a used link offers a new one, and sign-in to anyone who has confirmed', async () => {
  answer(confirmEmailMutation, () => ({
    confirmEmail: { __typename: 'Refusal', code: 'TOKEN_INVALID', message: '' },
  }))
  await renderApp('/confirm-email?token=abc')
  expect(await screen.findByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send a new link' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in')
})

test('a new link in place of an expired one is asked for with the invitation of the old one', async () => {
  const token = `abc.${'A'.repeat(43)}.proof`
  answer(confirmEmailMutation, () => ({
    confirmEmail: { __typename: 'Refusal', code: 'TOKEN_INVALID', message: '' },
  }))
  const asked = answer(resendConfirmationMutation, () => ({
    resendConfirmation: { __typename: 'ResendConfirmationSuccess', email: 'ana@example.org' },
  }))
  await renderApp(`/confirm-email?token=${token}`)
  await userEvent.type(await screen.findByLabelText('Email'), 'ana@example.org')
  await userEvent.click(screen.getByRole('button', { name: 'Send a new link' }))
  await waitFor(() => expect(asked).toEqual([{ input: { email: 'ana@example.org', token } }]))
})

test('another browser without a password sees the name and the invitation, and one press accepts both', async () => {
  const secret = 'A'.repeat(43)
  answer(policiesQuery, () => ({
    policies: [somePolicy('terms'), somePolicy('privacy')],
  }))
  answer(invitationQuery, () => ({ invitation: someInvitation() }))
  answer(confirmEmailMutation, () => ({
    confirmEmail: {
      __typename: 'ConfirmationNeeded',
      code: 'CONFIRMATION_NEEDED',
      message: '',
      email: 'ana@example.org',
      displayName: 'Ana Costa',
    },
  }))
  const { router } = await renderApp(`/confirm-email?token=abc.${secret}`)
  expect(await screen.findByText('Shall we sing?')).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveValue('Ana Costa')
  expect(screen.queryByLabelText('Password')).toBeNull()
  const asked = answer(replaceSignUpMutation, () => ({
    replaceSignUp: { __typename: 'ReplaceSignUpSuccess', viewer },
  }))
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  answer(acceptInvitationMutation, () => ({
    acceptInvitation: { __typename: 'Refusal', code: 'RETRY_LATER', message: '' },
  }))
  await userEvent.click(await screen.findByRole('checkbox', { name: /^I am 16 or older\./ }))
  await userEvent.click(screen.getByRole('button', { name: 'Accept and continue' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`/i/${secret}`))
  expect(router.state.location.state.accept).toBe(true)
  expect(asked[0]?.input).toMatchObject({ displayName: 'Ana Costa', password: null, confirmedAge: 16 })
})

const refuse = (code: 'INVALID_CREDENTIALS' | 'TOKEN_INVALID') =>
  answer(confirmEmailMutation, () => ({ confirmEmail: { __typename: 'Refusal', code, message: '' } }))

async function openElsewhere() {
  answer(confirmEmailMutation, () => passwordNeeded)
  const app = await renderApp('/confirm-email?token=abc')
  await screen.findByRole('heading', { name: 'Is this you?' })
  return app
}

test('a browser that did not sign up asks for the password, and shows a wrong one under its field', async () => {
  const { router } = await openElsewhere()
  refuse('INVALID_CREDENTIALS')
  await fill(screen.getByLabelText('Password'), 'welcome tea violin')
  await press()
  expect(await screen.findByText(/isn’t the password chosen at sign-up/)).toBeVisible()
  const asked = succeed()
  await press()
  await waitFor(() => expect(router.state.location.pathname).toBe('/i/def'))
  expect(asked).toEqual([{ input: { token: 'abc', password: 'welcome tea violin' } }])
})

test('a link that expires while the password is typed offers a new one', async () => {
  await openElsewhere()
  refuse('TOKEN_INVALID')
  await fill(screen.getByLabelText('Password'), 'welcome tea violin')
  await press()
  expect(await screen.findByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
})
