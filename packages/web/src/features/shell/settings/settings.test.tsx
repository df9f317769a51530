import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { securityQuery } from '#web/features/accounts/logins/security-query.ts'
import { endLoginMutation } from '#web/features/accounts/logins/use-end-login.ts'
import { changePasswordMutation } from '#web/features/accounts/password/use-change-password.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { blockedQuery } from '#web/features/connections/blocked/blocked-query.ts'
import { unblockAccountMutation } from '#web/features/connections/blocked/use-unblock-account.ts'
import { updateProfileMutation } from '#web/features/profiles/profile/use-update-profile.ts'
import { settingsQuery } from '#web/features/profiles/settings-query.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const account = {
  __typename: 'Account',
  id: 'QWNjb3VudDox',
  displayName: 'Ana Costa',
  avatarUrl: null,
  bio: 'I teach singing.',
  language: 'en',
  zone: 'Europe/Paris',
  savedZone: 'Europe/Paris',
  country: 'FR',
  version: 3,
  links: [],
  contact: null,
} as const

async function openProfile(version = 3) {
  answer(viewerQuery, () => someViewer())
  profile(version)
  const app = await renderApp('/settings')
  await screen.findByLabelText('Name')
  return app
}

function profile(version: number) {
  answer(settingsQuery, () => ({
    viewer: { __typename: 'Viewer', account: { ...account, version }, professional: null } as never,
  }))
}

const login = (id: string, device: string, current: boolean) => ({
  __typename: 'Login',
  id,
  device,
  current,
  country: 'FR',
  createdAt: '2026-11-20T10:00:00Z',
  lastSeenAt: '2026-11-20T11:00:00Z',
})

async function openSecurity() {
  answer(viewerQuery, () => someViewer())
  answer(securityQuery, () => ({
    viewer: {
      __typename: 'Viewer',
      account: { __typename: 'Account', id: account.id, email: 'ana@example.org', hasPassword: true },
      logins: [login('TDE', 'Firefox on Linux', true), login('TDI', 'Safari on iPhone', false)],
    } as never,
  }))
  await renderApp('/settings/security')
  await screen.findByText('Firefox on Linux')
}

test('a profile is saved with the version it was loaded with', async () => {
  await openProfile()
  const asked = answer(updateProfileMutation, () => ({
    updateProfile: { __typename: 'UpdateProfileSuccess', account: { ...account, displayName: 'Ana C.' } },
  }))
  await userEvent.clear(screen.getByLabelText('Name'))
  await fill(screen.getByLabelText('Name'), 'Ana C.')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Saved')).toBeInTheDocument()
  expect(asked[0]?.input).toMatchObject({ expectedVersion: 3, displayName: 'Ana C.', country: 'FR' })
})

test('after a change of language the toast is in the new one', async () => {
  await openProfile()
  answer(updateProfileMutation, () => ({
    updateProfile: { __typename: 'UpdateProfileSuccess', account: { ...account, language: 'fr' } },
  }))
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'fr')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Enregistré')).toBeInTheDocument()
  expect(screen.queryByText('Saved')).toBeNull()
})

test('a zone that this browser does not know is saved as it is', async () => {
  answer(viewerQuery, () => someViewer())
  answer(settingsQuery, () => ({
    viewer: {
      __typename: 'Viewer',
      account: { ...account, zone: 'Mars/Olympus', savedZone: 'Mars/Olympus' },
      professional: null,
    } as never,
  }))
  await renderApp('/settings')
  await userEvent.type(await screen.findByLabelText('Name'), ' M.')
  const asked = answer(updateProfileMutation, () => ({
    updateProfile: { __typename: 'UpdateProfileSuccess', account },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(asked[0]?.input).toMatchObject({ displayName: 'Ana Costa M.', zone: 'Mars/Olympus' }),
  )
})

test('a conflicting change is reported, the text stays, and the next save uses the newest version', async () => {
  await openProfile()
  answer(updateProfileMutation, () => ({
    updateProfile: { __typename: 'Refusal', code: 'STALE_VERSION', message: '' },
  }))
  profile(4)
  await fill(screen.getByLabelText(/About you/), ' Mezzo.')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('changed elsewhere')
  expect(screen.getByLabelText(/About you/)).toHaveValue('I teach singing. Mezzo.')
  const asked = answer(updateProfileMutation, () => ({
    updateProfile: { __typename: 'UpdateProfileSuccess', account },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(asked[0]?.input).toMatchObject({ expectedVersion: 4, bio: 'I teach singing. Mezzo.' }),
  )
})

test('a link without an address is refused at its field', async () => {
  await openProfile()
  await userEvent.click(screen.getByRole('button', { name: 'Add link' }))
  await fill(screen.getByLabelText('Link name'), 'Website')
  await fill(screen.getByLabelText('Address'), 'ana costa')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('This format isn’t valid.')).toBeVisible()
})

test('a file that is not a picture is refused without being sent', async () => {
  await openProfile()
  URL.createObjectURL = () => 'blob:preview'
  URL.revokeObjectURL = () => undefined
  const file = new File(['GIF89a'], 'ana.gif', { type: 'image/gif' })
  await userEvent.upload(screen.getByLabelText('Choose picture', { selector: 'input' }), file, {
    applyAccept: false,
  })
  expect(await screen.findByText(/This file can’t be used/)).toBeVisible()
})

test('a picture is sent unchanged, with its type', async () => {
  await openProfile()
  URL.createObjectURL = () => 'blob:preview'
  URL.revokeObjectURL = () => undefined
  const types: (string | null)[] = []
  server.use(
    http.post('*/files/avatar', ({ request }) => {
      types.push(request.headers.get('content-type'))
      return HttpResponse.json({ avatarUrl: '/files/avatars/1' })
    }),
  )
  const file = new File(['x'], 'ana.png', { type: 'image/png' })
  await userEvent.upload(screen.getByLabelText('Choose picture', { selector: 'input' }), file)
  await waitFor(() => expect(types).toEqual(['image/png']))
  expect(await screen.findByRole('button', { name: 'Remove' })).toBeVisible()
})

test('a picture that the server refuses is reported as unreadable', async () => {
  await openProfile()
  URL.createObjectURL = () => 'blob:preview'
  URL.revokeObjectURL = () => undefined
  const errors = [{ message: '', extensions: { code: 'FILE_REFUSED' } }]
  server.use(http.post('*/files/avatar', () => HttpResponse.json({ errors }, { status: 422 })))
  const file = new File(['x'], 'ana.png', { type: 'image/png' })
  await userEvent.upload(screen.getByLabelText('Choose picture', { selector: 'input' }), file)
  expect(await screen.findByText(/This file can’t be used/)).toBeVisible()
})

test('the list marks the current login, and can end another one', async () => {
  await openSecurity()
  const mine = screen.getByText('Firefox on Linux').closest('li')
  if (mine) expect(within(mine).getByText('This device')).toBeVisible()
  const asked = answer(endLoginMutation, ({ input }) => ({
    endLogin: { __typename: 'EndLoginSuccess', loginId: String(input.loginId) },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Sign out Safari on iPhone' }))
  await waitFor(() => expect(screen.queryByText('Safari on iPhone')).toBeNull())
  expect(asked).toEqual([{ input: { loginId: 'TDI' } }])
})

test('a wrong current password is reported at its field, and both passwords stay', async () => {
  await openSecurity()
  const form = screen.getByRole('button', { name: 'Change password' }).closest('form') as HTMLElement
  await fill(within(form).getByLabelText('Current password'), 'not mine')
  await fill(within(form).getByLabelText('New password'), 'welcome tea violin')
  answer(changePasswordMutation, () => ({
    changePassword: { __typename: 'Refusal', code: 'INVALID_CREDENTIALS', message: '' },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Change password' }))
  expect(await screen.findByText('This isn’t your current password.')).toBeVisible()
  expect(within(form).getByLabelText('New password')).toHaveValue('welcome tea violin')
})

test('a blocked person can be unblocked, and the empty list says so', async () => {
  answer(viewerQuery, () => someViewer())
  answer(blockedQuery, () => ({
    viewer: {
      __typename: 'Viewer',
      blockedAccounts: [
        { __typename: 'BlockedAccount', id: 'QjE', displayName: 'Rex', since: '2026-11-01T10:00:00Z' },
      ],
    },
  }))
  await renderApp('/settings/blocked')
  answer(unblockAccountMutation, ({ input }) => ({
    unblockAccount: { __typename: 'UnblockAccountSuccess', personId: String(input.personId) },
  }))
  await userEvent.click(await screen.findByRole('button', { name: 'Unblock Rex' }))
  expect(await screen.findByText('Nobody is blocked')).toBeVisible()
})
