import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { signInMutation } from '#web/features/accounts/sign-in/use-sign-in.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const viewer = {
  __typename: 'Viewer',
  account: { __typename: 'Account', id: 'QWNjb3VudDox', displayName: 'Ana Costa' },
  professional: { __typename: 'Professional', id: 'UHJvOjE', handle: 'ana' },
  onboarding: { __typename: 'Onboarding', nextStep: 'DONE' },
} as const

async function open(path: string) {
  answer(viewerQuery, () => ({ viewer: null }))
  const app = await renderApp(path)
  await userEvent.type(screen.getByLabelText('Email'), ' Ana@Example.org ')
  await fill(screen.getByLabelText('Password'), 'welcome tea violin')
  return app
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Sign in' }))

test('signing in leads to the requested page', async () => {
  const { router } = await open('/sign-in?next=%2Fsettings%2Fappearance')
  const asked = answer(signInMutation, () => ({ signIn: { __typename: 'SignInSuccess', viewer } }))
  answer(viewerQuery, () => someViewer())
  await press()
  await waitFor(() => expect(router.state.location.pathname).toBe('/settings/appearance'))
  expect(asked).toEqual([{ input: { email: 'ana@example.org', password: 'welcome tea violin' } }])
})

test('a wrong password is reported once for both fields, and what was typed stays', async () => {
  await open('/sign-in')
  answer(signInMutation, () => ({
    signIn: { __typename: 'Refusal', code: 'INVALID_CREDENTIALS', message: '' },
  }))
  await press()
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The email address or password is incorrect. If you’ve just signed up, first open the link',
  )
  expect(screen.getByLabelText('Password')).toHaveValue('welcome tea violin')
})

test('a wrong password shows no reference: support has nothing to look up', async () => {
  await open('/sign-in')
  const extensions = { rule: 'auth.wrong-password', requestId: 'c0ffee' }
  const signIn = { __typename: 'Refusal', code: 'INVALID_CREDENTIALS', message: '' }
  server.use(http.post('*/graphql', () => HttpResponse.json({ data: { signIn }, extensions })))
  await press()
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The email address or password is incorrect')
  expect(alert).not.toHaveTextContent('c0ffee')
})

test('a counted refusal shows its reference for support', async () => {
  await open('/sign-in')
  const extensions = { rule: 'auth.sign-in-limit', requestId: 'c0ffee' }
  const signIn = { __typename: 'RateLimited', code: 'RATE_LIMITED', message: '' }
  server.use(http.post('*/graphql', () => HttpResponse.json({ data: { signIn }, extensions })))
  await press()
  expect(await screen.findByRole('alert')).toHaveTextContent('Reference: auth.sign-in-limit · c0ffee')
})

test('without a network what was typed stays, and the next click tries again', async () => {
  const { router } = await open('/sign-in')
  server.use(http.post('*/graphql', () => HttpResponse.error(), { once: true }))
  await press()
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t reach Hora.')
  answer(signInMutation, () => ({
    signIn: { __typename: 'SignInSuccess', viewer: { ...viewer, professional: null } },
  }))
  answer(viewerQuery, () => ({ viewer: null }))
  await press()
  await waitFor(() => expect(router.state.location.search).toEqual({ next: '/my-sessions' }))
})
