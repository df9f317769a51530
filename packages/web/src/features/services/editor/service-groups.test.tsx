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

const group = someService({ capacity: 8, attendeesSee: 'NAMES', minimumPlaces: 3, decideHoursBefore: 48 })

beforeEach(() => {
  answer(viewerQuery, () => someViewer())
  answer(servicesQuery, () => ({ services: { __typename: 'QueryServicesConnection', edges: [] } }))
})

async function openEditor(service = someService()) {
  answer(serviceQuery, () => ({ node: service, schedules: [] }))
  await renderApp('/services/V1')
  return await screen.findByRole('textbox', { name: 'People in one session' })
}

const saves = () =>
  answer(updateServiceMutation, () => ({
    updateService: { __typename: 'UpdateServiceSuccess', service: { ...group, version: 2 } },
  }))
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))
const minimum = () => screen.findByRole('textbox', { name: 'At least' })

async function type(field: HTMLElement, text: string) {
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

test('a service for one person has no settings of a group, and asks for none', async () => {
  const capacity = await openEditor()
  expect(capacity).toHaveValue('1')
  expect(screen.queryByRole('radio', { name: /Names/ })).toBeNull()
  const sent = saves()
  await save()
  const none = { capacity: 1, attendeesSee: 'NOBODY', minimumPlaces: null, decideHoursBefore: null }
  await waitFor(() => expect(sent).toMatchObject([{ input: none }]))
})

test('more people bring the choice of who sees names, and a minimum with its moment; the preview counts them', async () => {
  const capacity = await openEditor()
  await type(capacity, '8')
  await userEvent.click(screen.getByRole('radio', { name: /Names/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: /minimum number of people/ }))
  await type(await minimum(), '3')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Decided' }), '2 days before the start')
  expect(screen.getByRole('complementary', { name: 'What clients see' })).toHaveTextContent(/up to 8 people/i)
  const sent = saves()
  await save()
  const terms = { capacity: 8, attendeesSee: 'NAMES', minimumPlaces: 3, decideHoursBefore: 48 }
  await waitFor(() => expect(sent).toMatchObject([{ input: terms }]))
})

test('what is saved is shown, and one person again sends no settings of a group', async () => {
  const capacity = await openEditor(group)
  expect(capacity).toHaveValue('8')
  expect(await minimum()).toHaveValue('3')
  expect(screen.getByRole('radio', { name: /Names/ })).toBeChecked()
  await type(capacity, '1')
  expect(screen.queryByRole('textbox', { name: 'At least' })).toBeNull()
  const sent = saves()
  await save()
  const none = { capacity: 1, attendeesSee: 'NOBODY', minimumPlaces: null, decideHoursBefore: null }
  await waitFor(() => expect(sent).toMatchObject([{ input: none }]))
})

test('a minimum above the number of people, and a number of people out of range, are refused at their field', async () => {
  const capacity = await openEditor(group)
  const sent = saves()
  await type(capacity, '2')
  await save()
  expect(await minimum()).toHaveAccessibleDescription(/from 1 to the people in one session/)
  await type(capacity, '101')
  await save()
  await waitFor(() => expect(capacity).toHaveAccessibleDescription(/Enter a number from 1 to 100\./))
  expect(sent).toHaveLength(0)
})

test.each([
  ['capacity', 'People in one session', /from 1 to 100/],
  ['minimumPlaces', 'At least', /from 1 to the people in one session/],
  ['decideHoursBefore', 'Decided', /up to 30 days before the start/],
] as const)('a refusal of %s by the graph is shown at its field', async (path, name, sentence) => {
  await openEditor(group)
  answer(updateServiceMutation, () => ({
    updateService: {
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '',
      fields: [{ __typename: 'FieldProblem', path, reason: 'too_big', message: '' }],
    },
  }))
  await save()
  await waitFor(() => expect(screen.getByLabelText(name)).toHaveAccessibleDescription(sentence))
})

test('the list says how many people a group has room for, and nothing for one person', async () => {
  const edge = (node: typeof group) => ({
    __typename: 'QueryServicesConnectionEdge' as const,
    cursor: node.id,
    node,
  })
  const edges = [edge(group), edge(someService({ id: 'V2', name: 'Alone' }))]
  answer(servicesQuery, () => ({ services: { __typename: 'QueryServicesConnection', edges } }))
  await renderApp('/services')
  expect(await screen.findAllByText('up to 8 people')).toHaveLength(1)
})
