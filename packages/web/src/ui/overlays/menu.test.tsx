import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '#web/testing/render-ui.tsx'
import { Menu } from '#web/ui/overlays/menu.tsx'

test('a menu opens by keyboard at the first press, and its actions work by keyboard', async () => {
  const remove = vi.fn()
  await renderUi(
    <Menu
      trigger={<button type="button">More</button>}
      groups={[[{ id: 'remove', label: 'Remove', onSelect: remove }]]}
    />,
  )
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('menuitem', { name: 'Remove' })
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(remove).toHaveBeenCalledOnce()
})
