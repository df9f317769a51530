import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { schedulesQuery } from '#web/features/availability/schedules/schedules-query.ts'
import { timeOffQuery } from '#web/features/availability/time-off/time-off-query.ts'
import { removeTimeOffMutation } from '#web/features/availability/time-off/use-remove-time-off.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const skiing = {
  __typename: 'TimeOff',
  id: 'T1',
  label: 'Skiing',
  start: '2090-01-04T08:00:00Z',
  end: '2090-01-05T08:00:00Z',
  firstDate: null,
  lastDate: null,
  yearly: false,
  startsLocal: '2090-01-04T09:00',
  endsLocal: '2090-01-05T09:00',
  version: 1,
} as const

beforeEach(() => {
  answer(viewerQuery, () => someViewer())
  answer(schedulesQuery, () => ({ schedules: [] }))
  answer(timeOffQuery, () => ({ timeOff: [skiing] }))
})

const remove = async () => {
  await renderApp('/availability?view=off')
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Skiing' }))
}

test('removed time off disappears before the answer comes', async () => {
  const gate = Promise.withResolvers<void>()
  const sent = answer(removeTimeOffMutation, async () => {
    await gate.promise
    return { removeTimeOff: { __typename: 'RemoveTimeOffSuccess', timeOffId: 'T1' } } as const
  })
  await remove()
  await waitFor(() => expect(screen.queryByText('Skiing')).toBeNull())
  expect(screen.getByText('No time off in these months')).toBeVisible()
  answer(timeOffQuery, () => ({ timeOff: [] }))
  gate.resolve()
  expect(await screen.findAllByText('Time off removed')).not.toHaveLength(0)
  expect(sent).toEqual([{ input: { timeOffId: 'T1' } }])
})

test('time off that could not be removed reappears', async () => {
  answer(removeTimeOffMutation, () => ({ errors: ['RETRY_LATER'] }))
  await remove()
  expect(await screen.findAllByText(/Everything you saved is safe/)).not.toHaveLength(0)
  expect(screen.getByText('Skiing')).toBeVisible()
})
