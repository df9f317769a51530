import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
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
