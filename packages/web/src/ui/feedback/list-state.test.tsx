import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '#web/testing/render-ui.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'

const show = (items: readonly string[]) => <p>{items.join(', ')}</p>
const empty = <p>Nobody yet</p>

test('before anything is loaded the list says that it is loading', async () => {
  await renderUi(
    <ListState items={undefined} empty={empty}>
      {show}
    </ListState>,
  )
  expect(screen.getByRole('status')).toHaveTextContent('Loading…')
})

test('an empty list shows what to do about it', async () => {
  await renderUi(
    <ListState items={[]} empty={empty}>
      {show}
    </ListState>,
  )
  expect(screen.getByText('Nobody yet')).toBeVisible()
})

test('a failure without data offers to try again', async () => {
  const retry = vi.fn()
  await renderUi(
    <ListState
      items={undefined}
      error="We could not reach Hora."
      reference={undefined}
      onRetry={retry}
      empty={empty}
    >
      {show}
    </ListState>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('We could not reach Hora.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledOnce()
})

test('loaded items stay on screen when a refresh fails', async () => {
  await renderUi(
    <ListState items={['Ana']} error="We could not reach Hora." reference={undefined} empty={empty}>
      {show}
    </ListState>,
  )
  expect(screen.getByText('Ana')).toBeVisible()
})
