import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someViewer } from '#web/testing/some-viewer.ts'

const failed = { message: '', extensions: { code: 'INTERNAL', requestId: '6f0c92d1a4be' } }

beforeEach(() => {
  server.use(http.post('*/graphql', () => HttpResponse.json({ errors: [failed] })))
  answer(viewerQuery, () => someViewer())
})

test.each([
  '/settings',
  '/settings/practice',
  '/settings/security',
  '/availability',
  '/availability?view=off',
  '/sign-in-link?token=lost',
  '/confirm-email?token=lost',
])('%s shows the reference of a request that failed on the server’s side', async (address) => {
  await renderApp(address)
  expect(await screen.findByText('Reference: 6f0c92d1a4be', {}, { timeout: 5_000 })).toBeVisible()
})
