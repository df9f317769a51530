import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { serviceQuery } from '#web/features/services/editor/service-query.ts'
import { updateServiceMutation } from '#web/features/services/editor/use-update-service.ts'
import { servicesQuery } from '#web/features/services/list/services-query.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someService } from '#web/testing/some/some-service.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const service = someService({ version: 3 })

const save = () => screen.getByRole('button', { name: 'Save' })

async function openEditor() {
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer())
  answer(servicesQuery, () => ({ services: { __typename: 'QueryServicesConnection', edges: [] } }))
  answer(serviceQuery, () => ({ node: service, schedules: [] }))
  const view = await renderApp('/services/V1', { webSocket: FakeSocket })
  return { ...view, name: await screen.findByRole('textbox', { name: 'Name' }) }
}

test('a service is saved with the version that was on screen', async () => {
  const user = userEvent.setup()
  const { router, name } = await openEditor()
  const sent = answer(updateServiceMutation, () => ({
    updateService: { __typename: 'UpdateServiceSuccess', service: { ...service, version: 4 } },
  }))
  expect(screen.getByRole('textbox', { name: 'Price in EUR' })).toHaveValue('80.50')
  await user.clear(name)
  await fill(name, 'Singing lesson')
  await user.click(save())
  await waitFor(() => expect(router.state.location.pathname).toBe('/services'))
  expect(sent).toMatchObject([{ input: { serviceId: 'V1', expectedVersion: 3, name: 'Singing lesson' } }])
})

test('the preview shows the hint of an address, not the address', async () => {
  const user = userEvent.setup()
  await openEditor()
  const sent = answer(updateServiceMutation, () => ({
    updateService: { __typename: 'UpdateServiceSuccess', service: { ...service, version: 4 } },
  }))
  await user.click(screen.getByRole('radio', { name: /In person/ }))
  await fill(screen.getByRole('textbox', { name: /Address/ }), '17 rue du Terrage')
  await fill(screen.getByRole('textbox', { name: /Hint for clients/ }), 'near Canal Saint-Martin')
  const preview = screen.getByRole('complementary', { name: 'What clients see' })
  expect(preview).toHaveTextContent('In person, near Canal Saint-Martin')
  expect(preview).not.toHaveTextContent('Terrage')
  await user.click(save())
  const place = { kind: 'ADDRESS', hint: 'near Canal Saint-Martin', detail: '17 rue du Terrage' }
  await waitFor(() => expect(sent).toMatchObject([{ input: { place } }]))
})

test('a version saved elsewhere is offered, and the next save builds on it once it is accepted', async () => {
  const user = userEvent.setup()
  const { name } = await openEditor()
  answer(updateServiceMutation, () => ({
    updateService: { __typename: 'Refusal', code: 'STALE_VERSION', message: '' },
  }))
  answer(serviceQuery, () => ({ node: { ...service, name: 'Breathing', version: 7 }, schedules: [] }))
  await fill(name, ' for two')
  await user.click(save())
  const newest = await screen.findByRole('button', { name: 'Show latest version' })
  expect(name).toHaveValue('Voice lesson for two')
  await user.click(newest)
  expect(name).toHaveValue('Breathing')
  await waitFor(() => expect(name).toHaveFocus())
  expect(screen.queryByText(/was changed elsewhere/)).not.toBeInTheDocument()
  const sent = answer(updateServiceMutation, () => ({
    updateService: { __typename: 'UpdateServiceSuccess', service: { ...service, version: 8 } },
  }))
  await user.type(name, ' well')
  await user.click(save())
  await waitFor(() => expect(sent).toMatchObject([{ input: { expectedVersion: 7, name: 'Breathing well' } }]))
})

/** Another window saves the service. */
async function savedElsewhere(changes: object) {
  const socket = await waitFor(() => {
    const open = FakeSocket.opened.find((one) => one.subscriptions('servicesChanged').length > 0)
    if (!open) throw new Error('There is no subscription to services')
    return open
  })
  const change = { __typename: 'ServicesChange', kind: 'CHANGED', cursor: '1', serviceId: 'V1' }
  await act(async () => socket.next({ servicesChanged: { ...change, service: { ...service, ...changes } } }))
}

test('an unchanged form shows what another window saves', async () => {
  const user = userEvent.setup()
  const { name } = await openEditor()
  await savedElsewhere({ name: 'Breathing', version: 4 })
  await waitFor(() => expect(name).toHaveValue('Breathing'))
  const sent = answer(updateServiceMutation, () => ({
    updateService: { __typename: 'UpdateServiceSuccess', service: { ...service, version: 5 } },
  }))
  await user.type(name, ' well')
  await user.click(save())
  await waitFor(() => expect(sent).toMatchObject([{ input: { expectedVersion: 4, name: 'Breathing well' } }]))
})

test('what was typed stays when another window saves, and the newest version is offered beside it', async () => {
  const user = userEvent.setup()
  const { name } = await openEditor()
  await fill(name, ' for two')
  await savedElsewhere({ name: 'Breathing', version: 4 })
  expect(await screen.findByText(/was changed elsewhere/)).toBeVisible()
  expect(name).toHaveValue('Voice lesson for two')
  await user.click(screen.getByRole('button', { name: 'Show latest version' }))
  expect(name).toHaveValue('Breathing')
  expect(screen.queryByText(/was changed elsewhere/)).not.toBeInTheDocument()
})

test('a field refused by the graph shows its error, and everything typed stays', async () => {
  const user = userEvent.setup()
  const { name } = await openEditor()
  answer(updateServiceMutation, () => ({
    updateService: {
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '',
      fields: [
        { __typename: 'FieldProblem', path: 'durations.0.priceMinor', reason: 'too_big', message: '' },
      ],
    },
  }))
  await fill(name, ' for two')
  await user.click(save())
  expect(await screen.findByText('Enter an amount such as 45 or 45.50.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Price in EUR' })).toBeInvalid()
  expect(name).toHaveValue('Voice lesson for two')
})

test('leaving the page asks first when a lost network prevented saving', async () => {
  const user = userEvent.setup()
  const { router, name } = await openEditor()
  await fill(name, ' for two')
  server.use(http.post('*/graphql', () => HttpResponse.error()))
  await user.click(save())
  expect(await screen.findByRole('alert')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Cancel' }))
  expect(await screen.findByRole('alertdialog')).toBeVisible()
  expect(router.state.location.pathname).toBe('/services/V1')
  expect(name).toHaveValue('Voice lesson for two')
})

test('a service gets terms of its own; tiers that go backwards are refused at their field', async () => {
  const user = userEvent.setup()
  await openEditor()
  const sent = answer(updateServiceMutation, () => ({
    updateService: { __typename: 'UpdateServiceSuccess', service: { ...service, version: 4 } },
  }))
  expect(screen.getByText(/Cancelling is free up to 24 hours before the start/)).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: /its own terms/ }))
  await user.click(screen.getByRole('button', { name: 'Add tier' }))
  const second = within(screen.getByRole('group', { name: 'Tier 2' }))
  const notice = second.getByRole('textbox', { name: 'Up to' })
  expect(notice).toHaveFocus()
  await user.clear(notice)
  await user.type(notice, '48')
  await user.click(save())
  expect(await second.findByText('List the tiers from the longest notice to the shortest.')).toBeVisible()
  expect(notice).toHaveAccessibleDescription(/longest notice/)
  expect(sent).toHaveLength(0)
  await user.clear(notice)
  await user.type(notice, '12')
  await user.click(screen.getByRole('radio', { name: /They may cancel/ }))
  expect(screen.getByText(/costs 50% of the price up to 12 hours before the start/)).toBeVisible()
  await user.click(save())
  const tiers = [
    { noticeMinutes: 1440, owedPercent: 0 },
    { noticeMinutes: 720, owedPercent: 50 },
    { noticeMinutes: 0, owedPercent: 100 },
  ]
  await waitFor(() =>
    expect(sent).toMatchObject([{ input: { cancellation: { tiers, insideLastTier: 'OWES' } } }]),
  )
})
