import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { clientsToChooseQuery } from '#web/features/services/chosen/chosen-clients-query.ts'
import { serviceQuery } from '#web/features/services/editor/service-query.ts'
import { updateServiceMutation } from '#web/features/services/editor/use-update-service.ts'
import { servicesQuery } from '#web/features/services/list/services-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someService } from '#web/testing/some/some-service.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const client = (id: string, displayName: string) => ({
  __typename: 'QueryClientsConnectionEdge' as const,
  cursor: id,
  node: { __typename: 'Client' as const, id, displayName },
})

beforeEach(() => {
  answer(viewerQuery, () => someViewer())
  answer(servicesQuery, () => ({ services: { __typename: 'QueryServicesConnection', edges: [] } }))
})

async function openEditor(
  clientIds: string[] | null,
  edges = [client('C1', 'Amos Reed'), client('C2', 'Noor Haddad')],
) {
  answer(clientsToChooseQuery, () => ({
    clients: {
      __typename: 'QueryClientsConnection',
      edges,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  }))
  answer(serviceQuery, () => ({ node: someService({ clientIds }), schedules: [] }))
  await renderApp('/services/V1')
  return await screen.findByRole('checkbox', { name: /Only clients I choose/ })
}

const saves = () =>
  answer(updateServiceMutation, () => ({
    updateService: { __typename: 'UpdateServiceSuccess', service: someService({ version: 2 }) },
  }))
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))
const box = (name: string) => screen.findByRole('checkbox', { name })

test('a service for all clients asks for nobody, and stays for all', async () => {
  expect(await openEditor(null)).not.toBeChecked()
  expect(screen.queryByRole('checkbox', { name: 'Amos Reed' })).toBeNull()
  const sent = saves()
  await save()
  await waitFor(() => expect(sent).toMatchObject([{ input: { clientIds: null } }]))
})

test('chosen clients are ticked, and exactly the ticked ones are sent', async () => {
  const only = await openEditor(['C1'])
  expect(only).toBeChecked()
  expect(await box('Amos Reed')).toBeChecked()
  await userEvent.click(await box('Noor Haddad'))
  await userEvent.click(await box('Amos Reed'))
  const sent = saves()
  await save()
  await waitFor(() => expect(sent).toMatchObject([{ input: { clientIds: ['C2'] } }]))
})

test('without a ticked client the form says that nobody can book it, and may be saved', async () => {
  await userEvent.click(await openEditor(null))
  expect(await screen.findByText('Nobody can book it until you choose a client.')).toBeVisible()
  const sent = saves()
  await save()
  await waitFor(() => expect(sent).toMatchObject([{ input: { clientIds: [] } }]))
})

test('a practice without clients says so', async () => {
  await userEvent.click(await openEditor(null, []))
  expect(await screen.findByText('No clients yet')).toBeVisible()
})
