import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { confirmEmailMutation } from '#web/features/accounts/sign-up/use-confirm-email.ts'
import { replaceSignUpMutation } from '#web/features/accounts/sign-up/use-replace-sign-up.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { passwordNeeded } from '#web/testing/password-needed.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { somePolicy } from '#web/testing/some/some-policy.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'
import { browserZone } from '#web/time/zones.ts'

const policies = [somePolicy('terms'), somePolicy('privacy')]

/** Opens the link of a sign-up with an invitation in another browser, and continues to the form that starts again. */
async function startAgain() {
  answer(policiesQuery, () => ({ policies }))
  answer(confirmEmailMutation, () => passwordNeeded)
  const app = await renderApp('/confirm-email?token=abc.def')
  await userEvent.click(await screen.findByRole('button', { name: /Start again/ }))
  await screen.findByText(/I am 16 or older/)
  return app
}

async function fillIn() {
  await fill(screen.getByLabelText('Name'), 'Ana Costa')
  await fill(screen.getByLabelText('Password'), 'coffee and a cello')
  await userEvent.click(screen.getByRole('checkbox'))
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Create account' }))

const refuse = (code: 'TOO_YOUNG' | 'TOKEN_INVALID' | 'PASSWORD_BREACHED') =>
  answer(replaceSignUpMutation, () => ({ replaceSignUp: { __typename: 'Refusal', code, message: '' } }))

test('anyone who did not sign up starts again with the given address, and fills in everything else', async () => {
  const { router } = await startAgain()
  expect(screen.getByRole('heading', { name: 'Start again' })).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveFocus()
  expect(screen.getByLabelText('Email')).toHaveValue('ana@example.org')
  await userEvent.type(screen.getByLabelText('Email'), 'x')
  expect(screen.getByLabelText('Email')).toHaveValue('ana@example.org')
  await fillIn()
  const asked = answer(replaceSignUpMutation, () => ({
    replaceSignUp: {
      __typename: 'ReplaceSignUpSuccess',
      viewer: {
        __typename: 'Viewer',
        account: { __typename: 'Account', id: 'QWNjb3VudDox', displayName: 'Ana Costa' },
        professional: null,
        onboarding: null,
      },
    },
  }))
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  await press()
  await waitFor(() => expect(router.state.location.pathname).toBe('/onboarding'))
  expect(asked).toEqual([
    {
      input: {
        token: 'abc.def',
        displayName: 'Ana Costa',
        password: 'coffee and a cello',
        confirmedAge: 16,
        language: 'en',
        zone: browserZone(),
        acceptedPolicies: policies.map(({ document, version }) => ({ document, version })),
      },
    },
  ])
})

test('the terms must be accepted here too, and nothing is sent before that', async () => {
  await startAgain()
  const asked = refuse('TOKEN_INVALID')
  await press()
  expect(await screen.findByText('Confirm your age and accept the terms to continue.')).toBeVisible()
  expect(asked).toEqual([])
})

test('too young and a stolen password are shown at their fields', async () => {
  await startAgain()
  await fillIn()
  refuse('TOO_YOUNG')
  await press()
  expect(await screen.findByText('You must be at least 16 to create an account here.')).toBeVisible()
  expect(screen.getByRole('checkbox')).toHaveFocus()
  refuse('PASSWORD_BREACHED')
  await press()
  expect(await screen.findByText(/public list of stolen passwords/)).toBeVisible()
  expect(screen.getByLabelText('Password')).toHaveFocus()
})

test('a link that expires while the form is filled in offers a new one', async () => {
  await startAgain()
  await fillIn()
  refuse('TOKEN_INVALID')
  await press()
  expect(await screen.findByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
})
