import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderUi } from '#web/testing/render-ui.tsx'
import { ToasterSlot } from '#web/ui/feedback/toaster-slot.tsx'
import { dialogOnDemand, onDemand, optionalPart, usePreload, watchFirstPage } from '#web/ui/on-demand.tsx'

const missing = async () => {
  throw new TypeError('Failed to fetch dynamically imported module')
}

test('the place of an optional part stays empty when its code does not load', async () => {
  const load = vi.fn(missing)
  const Part = optionalPart(load)
  const { container } = render(<Part />)
  await waitFor(() => expect(load).toHaveBeenCalled())
  expect(container).toBeEmptyDOMElement()
})

test('the place of a part whose code does not load says so, and a press loads it again', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  let away = true
  const { Component: Part } = onDemand<{ name: string }>(async () =>
    away ? await missing() : ({ name }) => <p>{name}</p>,
  )
  await renderUi(<Part name="The part" />)
  expect(await screen.findByText(/^You’re offline, so this can’t open/)).toBeVisible()
  away = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('The part')).toBeVisible()
})

test('with a network, a part whose code does not load says to reload', async () => {
  const { Component: Part } = onDemand(missing)
  await renderUi(<Part />)
  expect(await screen.findByText(/^This didn’t load.+reload the page/)).toBeVisible()
})

test('only the part waits for the words that load after its code', async () => {
  const words = new Promise<never>(() => undefined)
  const Part = optionalPart(async () => () => {
    throw words
  })
  await renderUi(
    <>
      <p>The page</p>
      <Part />
    </>,
  )
  await new Promise((resolve) => setTimeout(resolve))
  expect(screen.getByText('The page')).toBeVisible()
})

test('parts that explain failures load after some seconds, and are there without a network', async () => {
  const page = watchFirstPage()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  let away = false
  const load = vi.fn(async () => (away ? await missing() : () => <p>Why it failed</p>))
  const Part = optionalPart(load)
  const parts = [Part]
  function Page({ failed }: { failed: boolean }) {
    usePreload(parts, page)
    return failed ? <Part /> : null
  }
  const { rerender } = render(<Page failed={false} />)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(load).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2_000)
  away = true
  rerender(<Page failed />)
  expect(screen.getByText('Why it failed')).toBeVisible()
})

test('they load as soon as the first page can be used', async () => {
  const page = watchFirstPage()
  const load = vi.fn(async () => () => <p>Why it failed</p>)
  const parts = [optionalPart(load)]
  function Page() {
    usePreload(parts, page)
    return null
  }
  render(<Page />)
  await Promise.resolve()
  expect(load).not.toHaveBeenCalled()
  page.isUsable()
  await waitFor(() => expect(load).toHaveBeenCalled())
})

type Asked = { open: boolean; onClose: () => void }

test('a dialog whose code does not load says so and closes, and the next press opens it', async () => {
  let away = true
  const Dialog = dialogOnDemand<Asked>(async () =>
    away ? await missing() : ({ open }) => (open ? <p role="dialog">The dialog</p> : null),
  )
  function Page() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button type="button" aria-pressed={open} onClick={() => setOpen(true)}>
          Open
        </button>
        <Dialog open={open} onClose={() => setOpen(false)} />
        <ToasterSlot />
      </>
    )
  }
  await renderUi(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  expect(await screen.findByText(/^This didn’t load/, { selector: 'h2' }, { timeout: 10_000 })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Open', pressed: false })).toBeVisible()
  away = false
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  expect(await screen.findByRole('dialog')).toHaveTextContent('The dialog')
})

const src = join(import.meta.dirname, '..')
const sources = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !/\.(test|gen)\.tsx?$/.test(file))
const textOf = (file: string) => readFileSync(join(src, file), 'utf8')

/** Each of these says what happens when the code does not load; `catch` does so in place. */
const handled = /\b(onDemand|dialogOnDemand|optionalPart|usePart|useLoadFailed)(<\w+>)?\(|\.catch\(/

test('every part that loads on demand goes through what handles missing code', () => {
  const loading = sources.filter((file) => /\bimport\(/.test(textOf(file)))
  expect(loading.length).toBeGreaterThan(20)
  const start = ['apollo/create-apollo.ts', 'time/ensure-temporal.ts']
  const loose = loading.filter((file) => !start.includes(file) && !handled.test(textOf(file)))
  expect(loose).toEqual([])
  expect(sources.filter((file) => /\blazy\(/.test(textOf(file)))).toEqual([])
})
