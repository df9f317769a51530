import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { tellOtherTabs } from '#web/features/accounts/sign-up/confirmed-elsewhere.ts'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { signUpMutation } from '#web/features/accounts/sign-up/use-sign-up.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { onboardingQuery } from '#web/features/profiles/onboarding/onboarding-query.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { somePolicy } from '#web/testing/some/some-policy.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

async function fillIn(age = 16) {
  answer(policiesQuery, () => ({ policies: [somePolicy('terms', age), somePolicy('privacy', age)] }))
  const app = await renderApp('/sign-up')
  await screen.findByText(new RegExp(`I am ${age} or older`))
  await fill(screen.getByLabelText('Name'), 'Ana Costa')
  await fill(screen.getByLabelText('Email'), 'ana@example.org')
  await fill(screen.getByLabelText('Password'), 'welcome tea violin')
  return app
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Create account' }))

test('signing up sends the accepted versions, and says that a mail is on its way', async () => {
  await fillIn()
  const asked = answer(signUpMutation, ({ input }) => ({
    signUp: { __typename: 'SignUpSuccess', email: input.email },
  }))
  await userEvent.click(screen.getByRole('checkbox'))
  await press()
  expect(await screen.findByRole('heading', { name: 'Check your inbox' })).toBeVisible()
  expect(screen.getByText(/sent an email to ana@example.org/)).toBeVisible()
  expect(asked[0]?.input).toMatchObject({
    displayName: 'Ana Costa',
    password: 'welcome tea violin',
    confirmedAge: 16,
    language: 'en',
    invitationToken: null,
    acceptedPolicies: [
      { document: 'terms', version: '2026-11-01' },
      { document: 'privacy', version: '2026-11-01' },
    ],
  })
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
  expect(await screen.findByText('Sent again.')).toBeVisible()
  expect(asked[1]).toEqual(asked[0])
  await userEvent.click(screen.getByRole('button', { name: 'Change address' }))
  expect(screen.getByLabelText('Name')).toHaveValue('Ana Costa')
})

test('the terms must be accepted, and each is a link to its text', async () => {
  await fillIn()
  await press()
  expect(await screen.findByText('Confirm your age and accept the terms to continue.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Privacy notice' })).toHaveAttribute(
    'href',
    '/policies/privacy/2026-11-01',
  )
})

test('in French, the links lead to the French texts, which are those that sign-up accepts', async () => {
  answer(policiesQuery, () => ({ policies: [somePolicy('terms'), somePolicy('privacy')] }))
  await renderApp('/sign-up', { language: 'fr' })
  const link = await screen.findByRole('link', { name: 'Politique de confidentialité' })
  await waitFor(() => expect(link).toHaveAttribute('href', '/policies/privacy/2026-11-01/fr'))
})

test.each([16, 18, 13])(
  'too young is shown at the date, with the minimum age of the instance: %i',
  async (age) => {
    await fillIn(age)
    answer(signUpMutation, () => ({ signUp: { __typename: 'Refusal', code: 'TOO_YOUNG', message: '' } }))
    await userEvent.click(screen.getByRole('checkbox'))
    await press()
    expect(await screen.findByText(`You must be at least ${age} to create an account here.`)).toBeVisible()
    expect(screen.getByRole('checkbox')).toHaveAttribute('aria-invalid', 'true')
  },
)

test('the minimum age is shown in French too', async () => {
  answer(policiesQuery, () => ({ policies: [somePolicy('terms', 18)] }))
  await renderApp('/sign-up', { language: 'fr' })
  expect(await screen.findByText(/J’ai 18 ans ou plus/)).toBeVisible()
})

test('a stolen password is shown at the password', async () => {
  await fillIn()
  answer(signUpMutation, () => ({
    signUp: { __typename: 'Refusal', code: 'PASSWORD_BREACHED', message: '' },
  }))
  await userEvent.click(screen.getByRole('checkbox'))
  await press()
  expect(await screen.findByText(/public list of stolen passwords/)).toBeVisible()
  expect(screen.getByLabelText('Password')).toHaveFocus()
})

test('the form says how much is missing from a short password', async () => {
  answer(policiesQuery, () => ({ policies: [somePolicy('terms')] }))
  await renderApp('/sign-up')
  await fill(await screen.findByLabelText('Password'), 'teaviolin')
  expect(screen.getByText('1 more character needed.')).toBeVisible()
})

test.each([
  ['at once', tellOtherTabs],
  ['when it is looked at again', () => fireEvent.focus(window)],
])('the first tab goes on %s when the address was confirmed in another', async (_when, confirmed) => {
  const { router } = await fillIn()
  answer(signUpMutation, ({ input }) => ({ signUp: { __typename: 'SignUpSuccess', email: input.email } }))
  await userEvent.click(screen.getByRole('checkbox'))
  await press()
  await screen.findByRole('heading', { name: 'Check your inbox' })
  answer(viewerQuery, () => ({ viewer: null }))
  confirmed()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  answer(onboardingQuery, () => ({ viewer: null }))
  confirmed()
  await waitFor(() => expect(router.state.location.pathname).toBe('/onboarding'))
})

test('the password is optional', async () => {
  await fillIn()
  await userEvent.clear(screen.getByLabelText('Password'))
  const asked = answer(signUpMutation, ({ input }) => ({
    signUp: { __typename: 'SignUpSuccess', email: input.email },
  }))
  await userEvent.click(screen.getByRole('checkbox'))
  await press()
  await screen.findByRole('heading', { name: 'Check your inbox' })
  expect(asked[0]?.input.password).toBeNull()
})
