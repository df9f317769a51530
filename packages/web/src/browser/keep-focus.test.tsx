import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFocus } from '#web/browser/keep-focus.ts'
import { renderUi } from '#web/testing/render-ui.tsx'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

let stop: () => void
beforeEach(() => {
  stop = keepFocus()
})
afterEach(() => stop())

const frames = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)))

function Rows() {
  const [rows, setRows] = useState(['First', 'Second'])
  return (
    <main>
      <h1>Page</h1>
      <section>
        <h2>Rows</h2>
        {rows.map((row) => (
          <button key={row} type="button" onClick={() => setRows(rows.filter((one) => one !== row))}>
            {row}
          </button>
        ))}
      </section>
      <p>Text</p>
    </main>
  )
}

test('when the focused element is removed, the heading of its section has the focus', async () => {
  await renderUi(<Rows />)
  await userEvent.click(screen.getByRole('button', { name: 'First' }))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Rows' })).toHaveFocus())
})

test('a press beside everything lets the focus go, also when the element is removed later', async () => {
  await renderUi(<Rows />)
  const first = screen.getByRole('button', { name: 'First' })
  act(() => first.focus())
  await userEvent.click(screen.getByText('Text'))
  await frames()
  act(() => first.click())
  await frames()
  expect(document.body).toHaveFocus()
})

test('a button that is disabled by its own press gives the focus to the page', async () => {
  function Once() {
    const [done, setDone] = useState(false)
    return (
      <main>
        <h1>Page</h1>
        <button type="button" disabled={done} onClick={() => setDone(true)}>
          Once
        </button>
      </main>
    )
  }
  await renderUi(<Once />)
  await userEvent.click(screen.getByRole('button', { name: 'Once' }))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Page' })).toHaveFocus())
})

function RemovedByDialog({ keepsOpener }: { keepsOpener: boolean }) {
  const [state, setState] = useState<'there' | 'asking' | 'gone'>('there')
  return (
    <main>
      <h1>Page</h1>
      <section>
        <h2>Rows</h2>
        {state !== 'gone' || keepsOpener ? (
          <button type="button" onClick={() => setState('asking')}>
            Remove
          </button>
        ) : null}
      </section>
      <ConfirmDialog
        open={state === 'asking'}
        onOpenChange={(open) => open || setState('there')}
        title="Remove it?"
        description=""
        confirmLabel="Yes"
        onConfirm={() => setState('gone')}
      />
    </main>
  )
}

test.each([
  { keepsOpener: false, place: { role: 'heading', name: 'Rows' } },
  { keepsOpener: true, place: { role: 'button', name: 'Remove' } },
])('after a dialog the focus is at $place.name', async ({ keepsOpener, place }) => {
  await renderUi(<RemovedByDialog keepsOpener={keepsOpener} />)
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Yes' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  await waitFor(() => expect(screen.getByRole(place.role, { name: place.name })).toHaveFocus())
})
