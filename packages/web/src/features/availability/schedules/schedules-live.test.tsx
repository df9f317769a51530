import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { schedulesQuery } from '#web/features/availability/schedules/schedules-query.ts'
import { closeHoursMutation } from '#web/features/availability/schedules/use-close-hours.ts'
import { schedulePreviewQuery } from '#web/features/availability/schedules/use-hours-met.ts'
import { updateScheduleMutation } from '#web/features/availability/schedules/use-update-schedule.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { noSessionsMet } from '#web/testing/some/some-sessions-met.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const rule = (weekday: number, startMinute: number, endMinute: number) =>
  ({ __typename: 'WeeklyRule', weekday, startMinute, endMinute }) as const
const closedOn = (date: string) => ({ __typename: 'DateOverride', date, ranges: [] }) as const
const openOn = (date: string, startMinute: number, endMinute: number) => {
  const ranges = [{ __typename: 'MinuteRange', startMinute, endMinute } as const]
  return { __typename: 'DateOverride', date, ranges } as const
}

const usual = {
  __typename: 'Schedule',
  id: 'S1',
  name: 'My usual week',
  main: true,
  zone: 'Europe/Paris',
  version: 4,
  weeklyRules: [rule(1, 540, 720), rule(2, 540, 720)],
  overrides: [openOn('2090-12-24', 540, 720), closedOn('2090-12-25')],
} as const

// jsdom has no layout.
Element.prototype.scrollIntoView = () => undefined

beforeEach(() => {
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer())
  answer(schedulesQuery, () => ({ schedules: [usual] }))
  answer(schedulePreviewQuery, () => ({ schedulePreview: noSessionsMet }))
})

async function open(search = '') {
  await renderApp(`/availability${search}`, { webSocket: FakeSocket })
  const socket = await waitFor(() => {
    const found = FakeSocket.opened.find((one) => one.subscriptions('schedulesChanged').length > 0)
    if (!found) throw new Error('There is no subscription to schedules')
    return found
  })
  let cursor = 0
  return (schedule: object | null, kind = 'CHANGED') =>
    act(async () => {
      cursor += 1
      const change = { __typename: 'SchedulesChange', kind, cursor: String(cursor), schedule }
      socket.next({ schedulesChanged: change })
    })
}

const monday = (hours: string) => screen.findByRole('button', { name: new RegExp(`^Monday, ${hours}`) })
const saved = () =>
  answer(closeHoursMutation, () => ({
    closeHours: { __typename: 'CloseHoursSuccess', schedule: { ...usual, version: 9 } },
  }))

test('the week shows what another window saves', async () => {
  const elsewhere = await open()
  await monday('9:00 AM\u00a0– 12:00 PM')
  await elsewhere({ ...usual, version: 5, weeklyRules: [rule(1, 600, 720)] })
  expect(await monday('10:00 AM\u00a0– 12:00 PM')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Tuesday, 9:00 AM/ })).not.toBeInTheDocument()
})

test('unsaved hours stay when another window saves the week, and a notice appears at once', async () => {
  const user = userEvent.setup()
  const elsewhere = await open()
  const block = await monday('9:00 AM\u00a0– 12:00 PM')
  block.focus()
  await user.keyboard('{ArrowDown}')
  await elsewhere({ ...usual, version: 5, weeklyRules: [rule(1, 600, 720)] })
  expect(await screen.findByText(/was changed elsewhere/)).toBeVisible()
  expect(await monday('9:15 AM\u00a0– 12:15 PM')).toBeVisible()
  const sent = saved()
  await user.click(screen.getByRole('button', { name: 'Save week' }))
  await waitFor(() => expect(sent).toMatchObject([{ input: { expectedVersion: 4 } }]))
})

test('a new name from another window does not block saving the week', async () => {
  const user = userEvent.setup()
  const elsewhere = await open()
  const block = await monday('9:00 AM\u00a0– 12:00 PM')
  block.focus()
  await user.keyboard('{ArrowDown}')
  await elsewhere({ ...usual, version: 5, name: 'Winter' })
  expect(await screen.findByRole('heading', { name: 'Winter' })).toBeVisible()
  expect(screen.queryByText(/was changed elsewhere/)).not.toBeInTheDocument()
  const sent = saved()
  await user.click(screen.getByRole('button', { name: 'Save week' }))
  await waitFor(() => expect(sent).toMatchObject([{ input: { expectedVersion: 5 } }]))
})

test('a schedule created elsewhere can be chosen, and one deleted elsewhere disappears', async () => {
  const elsewhere = await open()
  await monday('9:00 AM\u00a0– 12:00 PM')
  const summer = { ...usual, id: 'S2', name: 'Summer', main: false, version: 1 }
  answer(schedulesQuery, () => ({ schedules: [usual, summer] }))
  await elsewhere(summer, 'ADDED')
  const choice = await screen.findByRole('combobox', { name: 'Schedule' })
  expect(within(choice).getByRole('option', { name: 'Summer' })).toBeInTheDocument()
  answer(schedulesQuery, () => ({ schedules: [usual] }))
  await elsewhere(null, 'REMOVED')
  expect(await screen.findByRole('heading', { name: 'My usual week' })).toBeVisible()
})

test('unsaved hours of a schedule that was deleted elsewhere can be moved to another schedule', async () => {
  const user = userEvent.setup()
  const summer = { ...usual, id: 'S2', name: 'Summer', main: false, version: 1 }
  answer(schedulesQuery, () => ({ schedules: [usual, summer] }))
  const elsewhere = await open('?schedule=S2')
  const block = await monday('9:00 AM\u00a0– 12:00 PM')
  block.focus()
  await user.keyboard('{ArrowDown}')
  answer(schedulesQuery, () => ({ schedules: [usual] }))
  await elsewhere(null, 'REMOVED')
  expect(await screen.findByText('“Summer” has been deleted')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Move them to “My usual week”' }))
  expect(await monday('9:15 AM\u00a0– 12:15 PM')).toBeVisible()
  expect(screen.queryByText('“Summer” has been deleted')).not.toBeInTheDocument()
  expect(screen.getByText('Unsaved changes')).toBeVisible()
})

test('a schedule deleted elsewhere without unsaved hours shows no notice', async () => {
  const summer = { ...usual, id: 'S2', name: 'Summer', main: false, version: 1 }
  answer(schedulesQuery, () => ({ schedules: [usual, summer] }))
  const elsewhere = await open('?schedule=S2')
  expect(await screen.findByRole('combobox', { name: 'Schedule' })).toHaveDisplayValue('Summer')
  answer(schedulesQuery, () => ({ schedules: [usual] }))
  await elsewhere(null, 'REMOVED')
  expect(await screen.findByRole('heading', { name: 'My usual week' })).toBeVisible()
  expect(screen.queryByText(/has been deleted/)).not.toBeInTheDocument()
})

test.each([
  ['the date did not change elsewhere', [usual.overrides[0]], 5],
  ['the date changed elsewhere', [openOn('2090-12-24', 600, 660), usual.overrides[1]], 4],
] as const)(
  'an edited date is saved with the right version of the schedule: %s',
  async (_, overrides, version) => {
    const user = userEvent.setup()
    const elsewhere = await open('?view=dates')
    await user.click(await screen.findByRole('button', { name: /^Edit .*December 24/ }))
    const dialog = await screen.findByRole('dialog')
    await elsewhere({ ...usual, version: 5, overrides })
    const sent = saved()
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(sent).toMatchObject([{ input: { expectedVersion: version } }]))
  },
)

test('saving a name does not overwrite a name from another window', async () => {
  const user = userEvent.setup()
  const elsewhere = await open()
  await user.click(await screen.findByRole('button', { name: 'More actions for My usual week' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Edit name and time zone…' }))
  const name = await screen.findByRole('textbox', { name: 'Name' })
  await fill(name, ' at home')
  await elsewhere({ ...usual, version: 5, name: 'Winter' })
  expect(name).toHaveValue('My usual week at home')
  const sent = answer(updateScheduleMutation, () => ({
    updateSchedule: { __typename: 'Refusal', code: 'STALE_VERSION', message: '' },
  }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/was changed elsewhere/)).toBeVisible()
  expect(sent).toMatchObject([{ input: { expectedVersion: 4, name: 'My usual week at home' } }])
})
