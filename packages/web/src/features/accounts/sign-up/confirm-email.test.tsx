import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { confirmEmailMutation } from '#web/features/accounts/sign-up/use-confirm-email.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'
import { answer } from '#web/testing/answer.ts'
import { passwordNeeded } from '#web/testing/password-needed.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some-viewer.ts'

const viewer = {
  __typename: 'Viewer',
  account: { __typename: 'Account', id: 'QWNjb3VudDox', displayName: 'Ana Costa' },
  professional: null,
  onboarding: null,
} as const

const press = () => userEvent.click(screen.getByRole('button', { name: 'Confirm and continue' }))

test('only the button uses the link up, and it leads back to the invitation', async () => {
  const { router } = await renderApp('/confirm-email?token=abc.def')
  const asked = answer(confirmEmailMutation, () => ({
    confirmEmail: { __typename: 'ConfirmEmailSuccess', invitationToken: 'def', viewer },
  }))
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  answer(invitationQuery, () => ({ invitation: null }))
  expect(asked).toEqual([])
  await press()
  await waitFor(() => expect(router.state.location.pathname).toBe('/i/def'))
  expect(asked).toEqual([{ input: { token: 'abc.def' } }])
})

test('a used link offers a new one, and sign-in to anyone who has confirmed', async () => {
  await renderApp('/confirm-email?token=abc')
  answer(confirmEmailMutation, () => ({
    confirmEmail: { __typename: 'Refusal', code: 'TOKEN_INVALID', message: '' },
  }))
  await press()
  expect(await screen.findByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send a new link' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in')
})

const refuse = (code: 'INVALID_CREDENTIALS' | 'TOKEN_INVALID') =>
  answer(confirmEmailMutation, () => ({ confirmEmail: { __typename: 'Refusal', code, message: '' } }))

async function openElsewhere() {
  const app = await renderApp('/confirm-email?token=abc')
  answer(confirmEmailMutation, () => passwordNeeded)
  await press()
  await screen.findByRole('heading', { name: 'Is this you?' })
  return app
}

const succeed = () => {
  const asked = answer(confirmEmailMutation, () => ({
    confirmEmail: { __typename: 'ConfirmEmailSuccess', invitationToken: 'def', viewer },
  }))
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  answer(invitationQuery, () => ({ invitation: null }))
  return asked
}

test('a browser that did not sign up asks for the password, and shows a wrong one under its field', async () => {
  const { router } = await openElsewhere()
  refuse('INVALID_CREDENTIALS')
  await userEvent.type(screen.getByLabelText('Password'), 'welcome tea violin')
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
  await userEvent.type(screen.getByLabelText('Password'), 'welcome tea violin')
  await press()
  expect(await screen.findByRole('heading', { name: 'This link no longer works' })).toBeVisible()
})
