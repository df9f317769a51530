import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { recordAttendanceMutation } from '#web/features/sessions/attendance/use-record-attendance.ts'
import { sessionQuery } from '#web/features/sessions/session/session-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someSession } from '#web/testing/some/some-session.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

type Status = 'CONFIRMED' | 'ATTENDED' | 'NO_SHOW'
type Given = { minutes: number; status?: Status; contested?: string }

/** A session of an hour that started some minutes ago. */
function started({ minutes, ...given }: Given) {
  const start = Temporal.Now.instant().subtract({ minutes }).toString()
  return { node: someSession({ start, ...given }) }
}

function answerRecording() {
  const recorded: string[] = []
  answer(recordAttendanceMutation, ({ input: { attendance } }) => {
    recorded.push(attendance)
    const booking = {
      __typename: 'Booking' as const,
      id: 's1-booking',
      version: 2,
      contestedAt: null,
      changes: [],
    }
    return {
      recordAttendance: {
        __typename: 'RecordAttendanceSuccess' as const,
        booking: { ...booking, status: attendance },
      },
    }
  })
  return recorded
}

beforeEach(() => answer(viewerQuery, () => someViewer()))

const came = () => screen.findByRole('radio', { name: 'Came' })
const missed = () => screen.findByRole('radio', { name: 'Did not come' })

test('from the start, a press records who came, and another takes it back', async () => {
  answer(sessionQuery, () => started({ minutes: 5 }))
  const recorded = answerRecording()
  await renderApp('/sessions/s1')
  expect(screen.getByText('Live now')).toBeVisible()
  expect(await came()).not.toBeChecked()
  await userEvent.click(await missed())
  await waitFor(async () => expect(await missed()).toBeChecked())
  expect(await screen.findByText('No-show')).toBeVisible()
  await userEvent.click(await came())
  expect(await screen.findByText('Attended')).toBeVisible()
  expect(recorded).toEqual(['NO_SHOW', 'ATTENDED'])
})

test('two quick presses are sent in their order', async () => {
  answer(sessionQuery, () => started({ minutes: 5 }))
  const recorded = answerRecording()
  await renderApp('/sessions/s1')
  const [yes, no] = [await came(), await missed()]
  act(() => {
    no.click()
    yes.click()
  })
  await waitFor(() => expect(recorded).toEqual(['NO_SHOW', 'ATTENDED']))
  expect(await came()).toBeChecked()
})

test('a refusal says why, and the record stays as it was', async () => {
  answer(sessionQuery, () => started({ minutes: 90, status: 'NO_SHOW' }))
  answer(recordAttendanceMutation, () => ({
    recordAttendance: { __typename: 'Refusal' as const, code: 'ATTENDANCE_LIMIT' as const, message: '' },
  }))
  await renderApp('/sessions/s1')
  await userEvent.click(await came())
  expect(await screen.findByRole('alert')).toHaveTextContent('changed ten times')
  expect(await missed()).toBeChecked()
})

test('before the start there is nothing to record, and at the start it appears by itself', async () => {
  answer(sessionQuery, () => ({ node: someSession() }))
  await renderApp('/sessions/s1')
  expect(await screen.findByText('Booked')).toBeVisible()
  expect(screen.queryByRole('radio', { name: 'Came' })).toBeNull()
  const { start, end } = someSession()
  const turn = (at: Temporal.Instant) => {
    vi.spyOn(Temporal.Now, 'instant').mockReturnValue(at)
    document.dispatchEvent(new Event('visibilitychange'))
  }
  turn(Temporal.Instant.from(start))
  expect(await came()).toBeVisible()
  expect(screen.getByText('Live now')).toBeVisible()
  turn(Temporal.Instant.from(end))
  expect(await screen.findByText('Ended')).toBeVisible()
  turn(Temporal.Instant.from(end).add({ minutes: 60 }))
  expect(await screen.findByText('Attended')).toBeVisible()
  expect(await came()).toBeChecked()
})

test('a contested no-show shows what the client wrote', async () => {
  answer(sessionQuery, () => started({ minutes: 90, status: 'NO_SHOW', contested: 'My camera was off.' }))
  await renderApp('/sessions/s1')
  expect(await screen.findByText('Ben Okafor says that they came')).toBeVisible()
  expect(screen.getAllByText('My camera was off.')[0]).toBeVisible()
})

test('30 days after the end, attendance can no longer be changed', async () => {
  answer(sessionQuery, () => started({ minutes: 60 * 24 * 31, status: 'ATTENDED' }))
  await renderApp('/sessions/s1')
  expect(await screen.findByText('Attended')).toBeVisible()
  expect(screen.queryByRole('radio', { name: 'Came' })).toBeNull()
})
