import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tolerateForeignChanges } from '#web/browser/foreign-changes.ts'
import { translatePage } from '#web/testing/translate.ts'
import { Button } from '#web/ui/buttons/button.tsx'

/** What a library may do: a text whose neighbours come and go, and which goes itself. */
function LikeALibrary() {
  const [on, setOn] = useState(false)
  return (
    <button type="button" onClick={() => setOn(!on)}>
      {on ? <b>new</b> : null}
      always
      {on ? null : 'before'}
    </button>
  )
}

let stop: () => void
beforeEach(() => {
  stop = tolerateForeignChanges()
})
afterEach(() => stop())

test.each(['wrap', 'replace'] as const)('a page translated with %s does not crash what React does', (how) => {
  render(<LikeALibrary />)
  translatePage(how)
  fireEvent.click(screen.getByRole('button'))
  expect(screen.getByText('new')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button'))
  expect(screen.queryByText('new')).toBeNull()
})

test('a text that was wrapped is removed with what is around it', () => {
  render(<LikeALibrary />)
  translatePage('wrap')
  fireEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('button')).toHaveTextContent('newalways')
})

test('an extension may move or remove nodes', () => {
  const view = render(<LikeALibrary />)
  document.body.append(screen.getByRole('button'))
  view.unmount()
  expect(screen.queryByRole('button')?.parentElement).toBe(document.body)
})

test.each(['wrap', 'replace'] as const)(
  'a button keeps its words and its spinner in a page translated with %s',
  (how) => {
    stop()
    const { rerender } = render(<Button>Save</Button>)
    translatePage(how)
    rerender(<Button pending>Save</Button>)
    expect(screen.getByRole('button').children).toHaveLength(2)
    rerender(<Button>Saved</Button>)
    expect(screen.getByRole('button')).toHaveTextContent(/^Saved$/)
    vi.restoreAllMocks()
  },
)
