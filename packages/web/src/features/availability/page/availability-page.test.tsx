import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { schedulesQuery } from '#web/features/availability/schedules/schedules-query.ts'
import { closeHoursMutation } from '#web/features/availability/schedules/use-close-hours.ts'
import { schedulePreviewQuery } from '#web/features/availability/schedules/use-hours-met.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { noSessionsMet } from '#web/testing/some/some-sessions-met.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const rule = (weekday: number, startMinute: number, endMinute: number) =>
  ({ __typename: 'WeeklyRule', weekday, startMinute, endMinute }) as const

const schedule = {
  __typename: 'Schedule',
  id: 'S1',
  name: 'My usual week',
  main: true,
  zone: 'Europe/Paris',
  version: 4,
  weeklyRules: [rule(1, 540, 720), rule(2, 540, 720)],
  overrides: [],
} as const

// jsdom has no layout.
Element.prototype.scrollIntoView = () => undefined

async function openWeek() {
  answer(viewerQuery, () => someViewer())
  answer(schedulesQuery, () => ({ schedules: [schedule] }))
  answer(schedulePreviewQuery, () => ({ schedulePreview: noSessionsMet }))
  await renderApp('/availability')
  return screen.findByRole('button', { name: /^Monday, 9:00 AM\u00a0– 12:00 PM/ })
}

test('the arrow keys move hours, which take effect once the week is saved', async () => {
  const user = userEvent.setup()
  const block = await openWeek()
  const sent = answer(closeHoursMutation, ({ input }) => ({
    closeHours: {
      __typename: 'CloseHoursSuccess',
      schedule: {
        ...schedule,
        version: 5,
        weeklyRules: (input.weeklyRules ?? []).map((one) =>
          rule(one.weekday, one.startMinute, one.endMinute),
        ),
      },
    },
  }))
  block.focus()
  await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{/Shift}{ArrowRight}')
  expect(block).toHaveFocus()
  expect(block).toHaveAccessibleName('Wednesday, 9:15 AM\u00a0– 12:30 PM')
  await user.click(screen.getByRole('button', { name: 'Save week' }))
  await waitFor(() => expect(screen.queryByText('Unsaved changes')).not.toBeInTheDocument())
  expect(sent).toEqual([
    {
      input: {
        scheduleId: 'S1',
        expectedVersion: 4,
        met: null,
        weeklyRules: [
          { weekday: 2, startMinute: 540, endMinute: 720 },
          { weekday: 3, startMinute: 555, endMinute: 750 },
        ],
      },
    },
  ])
})

test('a day can be copied to the working days, and Delete closes hours', async () => {
  const user = userEvent.setup()
  const block = await openWeek()
  await user.click(screen.getByRole('button', { name: 'Copy to…' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Monday to Friday' }))
  const open = screen.getByRole('list', { name: 'Open hours' })
  expect(within(open).getAllByRole('button')).toHaveLength(5)
  block.focus()
  await user.keyboard('{Delete}')
  expect(within(open).getAllByRole('button')).toHaveLength(4)
})

test('saving does not overwrite a week that was changed elsewhere, and the draft stays until it is discarded', async () => {
  const user = userEvent.setup()
  const block = await openWeek()
  answer(closeHoursMutation, () => ({
    closeHours: { __typename: 'Refusal', code: 'STALE_VERSION', message: '' },
  }))
  block.focus()
  await user.keyboard('{ArrowDown}')
  await user.click(screen.getByRole('button', { name: 'Save week' }))
  expect(await screen.findByText(/was changed elsewhere/)).toBeVisible()
  expect(screen.getByRole('button', { name: /^Monday, 9:15 AM\u00a0– 12:15 PM/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  expect(screen.getByRole('button', { name: /^Monday, 9:00 AM\u00a0– 12:00 PM/ })).toBeVisible()
})

test('Delete moves the focus to the neighbouring hours, and from the last ones to the head of the day', async () => {
  const user = userEvent.setup()
  const block = await openWeek()
  block.focus()
  await user.keyboard('{Delete}')
  const beside = screen.getByRole('button', { name: /^Tuesday, 9:00 AM\u00a0– 12:00 PM/ })
  expect(beside).toHaveFocus()
  await user.keyboard('{Backspace}')
  expect(screen.getByRole('button', { name: /^Tuesday/, pressed: true })).toHaveFocus()
})

test('the exact times beside the grid show the hours that have the focus', async () => {
  const user = userEvent.setup()
  const block = await openWeek()
  block.focus()
  expect(screen.getByRole('region', { name: 'Monday' })).toBeVisible()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(block).toHaveFocus()
  expect(await screen.findByRole('region', { name: 'Thursday' })).toBeVisible()
})

test('a finger can only drag hours that it has picked, and picked hours can be closed', async () => {
  const user = userEvent.setup()
  const block = await openWeek()
  const finger = { pointerId: 1, pointerType: 'touch', button: 0, clientX: 0 }
  const drag = () => {
    fireEvent.pointerDown(block, { ...finger, clientY: 100 })
    fireEvent.pointerMove(block, { ...finger, clientY: 140 })
    fireEvent.pointerUp(block, finger)
  }
  block.setPointerCapture = () => undefined
  drag()
  expect(block).toHaveAccessibleName('Monday, 9:00 AM\u00a0– 12:00 PM')
  fireEvent(block, new PointerEvent('click', { pointerType: 'touch', bubbles: true }))
  expect(screen.getByText('9:00 AM – 12:00 PM', { selector: 'p' })).toBeVisible()
  drag()
  expect(block).toHaveAccessibleName('Monday, 10:00 AM\u00a0– 1:00 PM')
  await user.click(screen.getByRole('button', { name: 'Close these hours' }))
  expect(block).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Close these hours' })).not.toBeInTheDocument()
})
