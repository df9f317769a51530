import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { unblockAccountMutation } from '#web/features/connections/blocked/use-unblock-account.ts'
import { UnblockButton } from '#web/features/connections/clients/unblock-button.tsx'
import type { ClientRow_ClientFragment } from '#web/gql/graphql.ts'
import { answer } from '#web/testing/answer.ts'
import { renderPart } from '#web/testing/render-part.tsx'

const noor: ClientRow_ClientFragment = {
  __typename: 'Client',
  id: 'C1',
  displayName: 'Noor Haddad',
  avatarUrl: null,
  status: 'ENDED',
  blocked: true,
  connectedSince: '2026-10-27T09:00:00Z',
  endedAt: '2026-11-20T09:00:00Z',
}

const press = async (code: 'NOT_FOUND' | 'RETRY_LATER') => {
  const onUnblocked = vi.fn()
  answer(unblockAccountMutation, () => ({
    unblockAccount: { __typename: 'Refusal', code, message: '' },
  }))
  await renderPart(<UnblockButton client={noor} onUnblocked={onUnblocked} />, 'connections/clients')
  await userEvent.click(await screen.findByRole('button', { name: 'Unblock' }))
  return onUnblocked
}

test('a client who was already unblocked elsewhere is shown as unblocked', async () => {
  const onUnblocked = await press('NOT_FOUND')
  expect(await screen.findByText('Noor Haddad is no longer blocked')).toBeVisible()
  expect(onUnblocked).toHaveBeenCalledOnce()
})

test('a client who could not be unblocked stays blocked, and the reason is shown', async () => {
  const onUnblocked = await press('RETRY_LATER')
  expect(await screen.findByRole('alert')).toHaveTextContent(/Please try again/)
  expect(onUnblocked).not.toHaveBeenCalled()
})
