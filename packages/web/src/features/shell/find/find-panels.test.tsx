import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { findClientsQuery } from '#web/features/shell/find/use-client-entries.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'

vi.mock('#web/features/connections/invitations/invite-dialog.tsx', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

test('an action whose code does not load says so, and the page stays', async () => {
  answer(viewerQuery, () => someViewer())
  answer(findClientsQuery, () => ({
    clients: {
      __typename: 'QueryClientsConnection',
      edges: [],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  }))
  await renderApp('/settings/appearance')
  const [find] = await screen.findAllByRole('button', { name: 'Find' })
  await userEvent.click(find as HTMLElement)
  await userEvent.click(await screen.findByText('Invite a client', {}, { timeout: 10_000 }))
  expect(await screen.findByText(/^This didn’t load/, { selector: 'h2' }, { timeout: 10_000 })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(await screen.findByRole('heading', { name: 'Appearance' })).toBeVisible()
})
