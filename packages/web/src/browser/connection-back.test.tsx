import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { clientsQuery } from '#web/features/connections/clients/clients-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

let isThere = false
const asked = vi.fn()

beforeEach(() => {
  isThere = false
  asked.mockClear()
  server.use(
    http.get('*/readyz', () => {
      asked()
      return isThere ? HttpResponse.json({ status: 'ok' }) : HttpResponse.error()
    }),
  )
})

const noClients = {
  clients: {
    __typename: 'QueryClientsConnection' as const,
    edges: [],
    pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
  },
}

function takeServerAway(): void {
  server.use(http.post('*/graphql', () => HttpResponse.error()))
}

/** The browser reports a network. */
function comeBack(): void {
  isThere = true
  window.dispatchEvent(new Event('online'))
}

test('a list that could not be loaded loads by itself when the connection is back, and the focus stays on the page', async () => {
  takeServerAway()
  answer(viewerQuery, () => someViewer())
  await renderApp('/clients')
  const again = await screen.findByRole('button', { name: 'Try again' })
  again.focus()
  answer(clientsQuery, () => noClients)
  comeBack()
  expect(await screen.findByText('No clients yet')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  await waitFor(() =>
    expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement),
  )
})

test('a whole page that could not be opened opens by itself', async () => {
  takeServerAway()
  // React and the router report the error of a page before it is shown.
  const consoles = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
  for (const method of consoles) method.mockImplementation(() => undefined)
  await renderApp('/clients')
  await screen.findByText(/We couldn’t reach Hora/)
  answer(viewerQuery, () => someViewer())
  answer(clientsQuery, () => noClients)
  comeBack()
  expect(await screen.findByText('No clients yet')).toBeVisible()
})

test('it asks whether the server is back without a press or an event, and loads nothing before', async () => {
  takeServerAway()
  answer(viewerQuery, () => someViewer())
  const loaded = answer(clientsQuery, () => ({ errors: ['RETRY_LATER'] }))
  await renderApp('/clients')
  await screen.findByRole('button', { name: 'Try again' })
  const before = loaded.length
  await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(1))
  expect(loaded).toHaveLength(before)
  answer(clientsQuery, () => noClients)
  isThere = true
  expect(await screen.findByText('No clients yet', {}, { timeout: 15_000 })).toBeVisible()
})

test('a failure that is not about the connection waits for a press', async () => {
  answer(viewerQuery, () => someViewer())
  const loaded = answer(clientsQuery, () => ({ errors: ['INTERNAL'] }))
  await renderApp('/clients')
  await screen.findByRole('button', { name: 'Try again' })
  comeBack()
  const before = loaded.length
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(loaded.length).toBeGreaterThan(before))
  expect(asked).not.toHaveBeenCalled()
})
