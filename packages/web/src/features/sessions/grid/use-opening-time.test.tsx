import { act, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useOpeningTime } from './use-opening-time.ts'

type Props = { date?: string; view?: string; ready?: boolean; first?: string }

const scrollToTime = vi.fn()
const sessionsAt = (start: string) => [{ start }]
beforeEach(() => {
  scrollToTime.mockClear()
  vi.stubGlobal('requestAnimationFrame', queueMicrotask)
})
afterEach(() => vi.unstubAllGlobals())

/** A week of November 2026 whose first session is at 10:00. */
function Week({ date = '2026-11-16', view = 'week', ready = true, first = '2026-11-16T10:00:00Z' }: Props) {
  const grid = useRef({ getApi: () => ({ scrollToTime }) })
  const range = { from: '2026-11-16T00:00:00Z', to: '2026-11-23T00:00:00Z' }
  const area = useOpeningTime({
    view,
    date,
    ready,
    grid,
    range,
    sessions: sessionsAt(first),
    closed: [],
    zone: 'UTC',
  })
  return (
    <div ref={area}>
      <button type="button">Session</button>
    </div>
  )
}

const show = (props: Props) => act(async () => render(<Week {...props} />))

test('a week opens at its first hour, as soon as it has loaded', async () => {
  const { rerender } = await show({ ready: false })
  expect(scrollToTime).not.toHaveBeenCalled()
  await act(async () => rerender(<Week />))
  expect(scrollToTime).toHaveBeenCalledExactlyOnceWith({ minutes: 10 * 60 - 30 })
})

test('a session that appears while the week is open moves nothing', async () => {
  const { rerender } = await show({})
  await act(async () => rerender(<Week first="2026-11-17T06:00:00Z" />))
  await act(async () => rerender(<Week ready={false} />))
  await act(async () => rerender(<Week />))
  expect(scrollToTime).toHaveBeenCalledOnce()
})

test('the next week opens at its own first hour', async () => {
  const { rerender } = await show({})
  await act(async () => rerender(<Week date="2026-11-23" first="2026-11-17T06:00:00Z" />))
  expect(scrollToTime).toHaveBeenLastCalledWith({ minutes: 5 * 60 + 30 })
})

test.each(['wheel', 'touchStart', 'pointerDown', 'keyDown'] as const)(
  'after a %s in the grid it stays where it is, until another view is chosen',
  async (gesture) => {
    const { rerender } = await show({ ready: false })
    fireEvent[gesture](screen.getByRole('button'))
    await act(async () => rerender(<Week />))
    await act(async () => rerender(<Week date="2026-11-23" />))
    expect(scrollToTime).not.toHaveBeenCalled()
    await act(async () => rerender(<Week view="day" />))
    expect(scrollToTime).toHaveBeenCalledOnce()
  },
)
