import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '#web/testing/render-ui.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { ToasterSlot } from '#web/ui/feedback/toaster-slot.tsx'

test('what was done can be undone from the toast', async () => {
  const undo = vi.fn()
  await renderUi(<ToasterSlot />)
  notify({ title: 'Moved to 10:15', undo })
  // The toaster is fetched by the first toast, which may take longer than the usual second beside other suites.
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }, { timeout: 10_000 }))
  expect(undo).toHaveBeenCalledOnce()
})
