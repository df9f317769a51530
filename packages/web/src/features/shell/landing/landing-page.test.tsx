import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'

test('a signed-out visitor can sign in or open an account', async () => {
  answer(viewerQuery, () => ({ viewer: null }))
  await renderApp('/')
  expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in')
  expect(screen.getByRole('link', { name: 'Create an account' })).toHaveAttribute('href', '/sign-up')
})

test('a signed-in visitor sees the way into Hora, and no sign-in', async () => {
  answer(viewerQuery, () => someViewer())
  await renderApp('/')
  const ways = await screen.findAllByRole('link', { name: 'Open Hora' })
  expect(ways.map((way) => way.getAttribute('href'))).toEqual(['/home', '/home'])
  expect(screen.queryByRole('link', { name: 'Sign in' })).toBeNull()
})
