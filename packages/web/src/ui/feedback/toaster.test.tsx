import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderUi } from '#web/testing/render-ui.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { ToasterSlot } from '#web/ui/feedback/toaster-slot.tsx'

test('an action can be undone from its toast', async () => {
  const undo = vi.fn()
  await renderUi(<ToasterSlot />)
  notify({ title: 'Moved to 10:15', undo })
  // The first toast loads the toaster, which may take more than the usual second beside other suites.
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }, { timeout: 10_000 }))
  expect(undo).toHaveBeenCalledOnce()
})

test.each([
  ['en', 'Reference: 6f0c92d1a4be'],
  ['fr', 'Référence : 6f0c92d1a4be'],
] as const)('a failure shows its reference until the toast is closed (%s)', async (language, line) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  await renderUi(<ToasterSlot />, language)
  notify({ title: 'It failed', tone: 'failed', reference: '6f0c92d1a4be' })
  notify({ title: 'It failed too', tone: 'failed', reference: undefined })
  expect(await screen.findByText(line, {}, { timeout: 10_000 })).toBeVisible()
  await act(async () => vi.advanceTimersByTime(60_000))
  await waitFor(() => expect(screen.queryByText('It failed too')).toBeNull())
  expect(screen.getByText(line)).toBeVisible()
})
