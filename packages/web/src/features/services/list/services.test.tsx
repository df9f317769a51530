import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { newServiceQuery } from '#web/features/services/editor/service-query.ts'
import { servicesQuery } from '#web/features/services/list/services-query.ts'
import { createServiceMutation } from '#web/features/services/use-create-service.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someCancellationPolicy } from '#web/testing/some/some-cancellation.ts'
import { someService } from '#web/testing/some/some-service.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const service = someService()

const list = (...all: readonly (typeof service)[]) => ({
  services: {
    __typename: 'QueryServicesConnection' as const,
    edges: all.map((node) => ({ __typename: 'QueryServicesConnectionEdge' as const, cursor: node.id, node })),
  },
})

async function openEditor() {
  answer(viewerQuery, () => someViewer())
  answer(servicesQuery, () => list(service))
  answer(newServiceQuery, () => ({
    ...list(service),
    schedules: [],
    viewer: {
      __typename: 'Viewer',
      professional: {
        __typename: 'Professional',
        id: 'UHJvOjE',
        cancellation: someCancellationPolicy([
          [2880, 0],
          [0, 100],
        ]),
      },
    },
  }))
  const view = await renderApp('/services/new')
  return { ...view, name: await screen.findByRole('textbox', { name: 'Name' }) }
}

test('a new service has the currency of the others and an unused colour', async () => {
  const user = userEvent.setup()
  const { router, name } = await openEditor()
  const sent = answer(createServiceMutation, () => ({
    createService: { __typename: 'CreateServiceSuccess', service },
  }))
  await fill(name, 'Voice lesson')
  await user.type(screen.getByRole('textbox', { name: 'Price in EUR' }), '80,50')
  await user.click(screen.getByRole('button', { name: 'Create service' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/services'))
  expect(sent).toMatchObject([
    {
      input: {
        name: 'Voice lesson',
        colour: 'INK',
        currency: 'EUR',
        durations: [{ minutes: 60, priceMinor: 8050 }],
        place: { kind: 'ONLINE', hint: null, detail: null },
        scheduleId: null,
      },
    },
  ])
})

test('an invalid price and a duplicate length are refused at their fields', async () => {
  const user = userEvent.setup()
  const { name } = await openEditor()
  await fill(name, 'Voice lesson')
  await user.type(screen.getByRole('textbox', { name: 'Price in EUR' }), 'much')
  await user.click(screen.getByRole('button', { name: 'Add length' }))
  const [, second] = screen.getAllByRole('textbox', { name: 'Minutes' })
  if (!second) throw new Error('There is no second length')
  await user.clear(second)
  await user.type(second, '60')
  await user.click(screen.getByRole('button', { name: 'Create service' }))
  expect(await screen.findByText('Enter an amount such as 45 or 45.50.')).toBeVisible()
  expect(screen.getByText('Enter 5 to 720 minutes, each length once.')).toBeVisible()
  expect(second).toBeInvalid()
})

test('a lost network keeps what was typed, and the retry has the same key', async () => {
  const user = userEvent.setup()
  const { name } = await openEditor()
  await fill(name, 'Voice lesson')
  await user.type(screen.getByRole('textbox', { name: 'Price in EUR' }), '80')
  const keys: string[] = []
  server.use(
    http.post('*/graphql', async ({ request }) => {
      const body = (await request.clone().json()) as { variables: { input?: { idempotencyKey: string } } }
      if (body.variables.input) keys.push(body.variables.input.idempotencyKey)
      return HttpResponse.error()
    }),
  )
  const create = screen.getByRole('button', { name: 'Create service' })
  await user.click(create)
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(name).toHaveValue('Voice lesson')
  await user.click(create)
  await waitFor(() => expect(keys).toHaveLength(2))
  expect(new Set(keys).size).toBe(1)
})
