import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { answer } from '#web/testing/answer.ts'
import { type AppAddress, appAddresses } from '#web/testing/app-addresses.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const failed = { message: '', extensions: { code: 'INTERNAL', requestId: '6f0c92d1a4be' } }

/** Pages that ask the server nothing before the reader does something. */
const asksNothing: readonly AppAddress[] = [
  '/',
  '/confirm-email-change',
  '/forgot-password',
  '/reset-password',
  '/scan',
  '/settings/appearance',
  '/sign-in',
]
/** One continues to the calendar, the other is for development. */
const notAPage: readonly AppAddress[] = ['/home', '/gallery']

const pages = appAddresses().filter((one) => ![...asksNothing, ...notAPage].includes(one))

/** Further states of a page, with queries of their own. */
const states = [
  '/availability?view=off',
  '/calendar?view=list',
  '/calendar?view=list&session=s1',
  '/clients?show=former',
  '/clients?show=invitations',
  '/my-sessions?past=true',
  '/p/ada/book/s1?booking=b1',
]

const tokens = ['/sign-in-link', '/confirm-email']

beforeEach(() => {
  server.use(http.post('*/graphql', () => HttpResponse.json({ errors: [failed] })))
  answer(viewerQuery, () => someViewer())
})

test.each([...pages, ...states])(
  '%s shows the reference of a request that failed on the server’s side',
  async (address) => {
    const path = address.replaceAll('$', '')
    await renderApp(tokens.includes(path) ? `${path}?token=lost` : path)
    const [first] = await screen.findAllByRole('alert', {}, { timeout: 10_000 })
    expect(first).toBeVisible()
    await waitFor(() => {
      for (const alert of screen.getAllByRole('alert'))
        expect(alert).toHaveTextContent('Reference: 6f0c92d1a4be')
    })
  },
)
