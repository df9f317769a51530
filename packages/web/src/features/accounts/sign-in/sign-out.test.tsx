import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { signOutMutation } from '#web/features/accounts/sign-in/use-sign-out.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'

test('after signing out, the start page offers to sign in', async () => {
  let signedIn = true
  answer(viewerQuery, () => (signedIn ? someViewer() : { viewer: null }))
  answer(signOutMutation, () => {
    signedIn = false
    return { signOut: { __typename: 'SignOutSuccess', signedOut: true } } as never
  })
  await renderApp('/settings/appearance')
  await userEvent.click(screen.getAllByRole('button', { name: /^Account/ })[0] as HTMLElement)
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
  expect(await screen.findByRole('link', { name: 'Sign in' })).toBeVisible()
})
