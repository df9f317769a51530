import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { serviceQuery } from '#web/features/services/editor/service-query.ts'
import { updateServiceMutation } from '#web/features/services/editor/use-update-service.ts'
import { servicesQuery } from '#web/features/services/list/services-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someService } from '#web/testing/some/some-service.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const limited = someService({ sessionLimits: { __typename: 'ServiceLimits', perDay: 2, perWeek: null } })

beforeEach(() => {
  answer(viewerQuery, () => someViewer())
  answer(servicesQuery, () => ({ services: { __typename: 'QueryServicesConnection', edges: [] } }))
})

const field = (name: RegExp) => screen.getByRole('textbox', { name })
const day = () => field(/^Most sessions a day/)
const week = () => field(/^Most sessions a week/)
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))

async function openEditor(service = limited) {
  answer(serviceQuery, () => ({ node: service, schedules: [] }))
  await renderApp('/services/V1')
  await screen.findByRole('heading', { name: 'Limits' })
}

const saves = () =>
  answer(updateServiceMutation, () => ({
    updateService: { __typename: 'UpdateServiceSuccess', service: { ...limited, version: 2 } },
  }))

test('saved limits are shown, and changed ones are sent; an empty field is no limit', async () => {
  await openEditor()
  expect(day()).toHaveValue('2')
  expect(week()).toHaveValue('')
  await userEvent.clear(day())
  await userEvent.type(week(), '6')
  const sent = saves()
  await save()
  const sessionLimits = { perDay: null, perWeek: 6 }
  await waitFor(() => expect(sent).toMatchObject([{ input: { sessionLimits } }]))
})

test('a service without limits sends none', async () => {
  await openEditor(someService())
  const sent = saves()
  await save()
  const sessionLimits = { perDay: null, perWeek: null }
  await waitFor(() => expect(sent).toMatchObject([{ input: { sessionLimits } }]))
})

test('a wrong number, and a week below its day, are refused at their field', async () => {
  await openEditor()
  const sent = saves()
  await userEvent.type(week(), '1')
  await save()
  await waitFor(() => expect(week()).toHaveAccessibleDescription(/not lower than the one for the day/))
  await userEvent.clear(day())
  await userEvent.type(day(), '0')
  await save()
  await waitFor(() => expect(day()).toHaveAccessibleDescription(/from 1 to 50, or leave it empty/))
  expect(sent).toHaveLength(0)
})

test('a refusal by the graph is shown at its field', async () => {
  await openEditor()
  answer(updateServiceMutation, () => ({
    updateService: {
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '',
      fields: [
        { __typename: 'FieldProblem', path: 'sessionLimits.perWeek', reason: 'week_below_day', message: '' },
      ],
    },
  }))
  await userEvent.type(week(), '6')
  await save()
  await waitFor(() => expect(week()).toHaveAccessibleDescription(/not lower than the one for the day/))
})
