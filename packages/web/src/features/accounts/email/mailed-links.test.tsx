import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { confirmEmailChangeMutation } from '#web/features/accounts/email/use-confirm-email-change.ts'
import { resetPasswordMutation } from '#web/features/accounts/password/use-reset-password.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'

const refusal = { __typename: 'Refusal', code: 'TOKEN_INVALID', message: '' } as const

test.each([
  ['en', 'New password', 'Save and sign in', 'This link doesn’t work', 'Request a new link'],
  [
    'fr',
    'Nouveau mot de passe',
    'Enregistrer et se connecter',
    'Ce lien ne fonctionne pas',
    'Demander un nouveau lien',
  ],
] as const)('a refused link for a new password says so and offers another (%s)', async (...copy) => {
  const [language, field, save, gone, another] = copy
  await renderApp('/reset-password?token=abc', { language })
  const asked = answer(resetPasswordMutation, () => ({ resetPassword: refusal }))
  await fill(screen.getByLabelText(field), 'coffee and a cello')
  await userEvent.click(screen.getByRole('button', { name: save }))
  expect(await screen.findByRole('heading', { level: 1, name: gone })).toBeVisible()
  expect(screen.getByRole('link', { name: another })).toHaveAttribute('href', '/forgot-password')
  expect(screen.queryByLabelText(field)).toBeNull()
  expect(asked).toEqual([{ input: { token: 'abc', newPassword: 'coffee and a cello' } }])
})

test.each([
  ['en', 'Use this address', 'This link doesn’t work', 'Go to settings'],
  ['fr', 'Utiliser cette adresse', 'Ce lien ne fonctionne pas', 'Aller aux réglages'],
] as const)('a refused link for a new address says so and leads to the settings (%s)', async (...copy) => {
  const [language, use, gone, settings] = copy
  await renderApp('/confirm-email-change?token=abc', { language })
  const asked = answer(confirmEmailChangeMutation, () => ({ confirmEmailChange: refusal }))
  expect(asked).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: use }))
  expect(await screen.findByRole('heading', { level: 1, name: gone })).toBeVisible()
  expect(screen.getByRole('link', { name: settings })).toHaveAttribute('href', '/settings/security')
  expect(asked).toEqual([{ input: { token: 'abc' } }])
})

test('a new address can only be confirmed when signed in, and signing in leads back', async () => {
  await renderApp('/confirm-email-change?token=abc')
  answer(confirmEmailChangeMutation, () => ({
    confirmEmailChange: { __typename: 'Refusal', code: 'SIGNED_OUT', message: '' },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Use this address' }))
  expect(await screen.findByRole('heading', { level: 1, name: /^Sign in to your account/ })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    `/sign-in?next=${encodeURIComponent('/confirm-email-change?token=abc')}`,
  )
})

test('a refusal that a second try may overcome keeps the button for a new address', async () => {
  await renderApp('/confirm-email-change?token=abc')
  answer(confirmEmailChangeMutation, () => ({
    confirmEmailChange: { __typename: 'Refusal', code: 'RETRY_LATER', message: '' },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Use this address' }))
  expect(await screen.findByRole('alert')).toBeVisible()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Use this address' })).toBeEnabled())
})
