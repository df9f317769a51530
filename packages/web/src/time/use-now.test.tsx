import { render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { syncServerClock } from '#web/time/server-clock.ts'
import { useNow } from '#web/time/use-now.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'

const none: readonly string[] = []

test.each([
  ['useNow', () => useNow()],
  ['useNowUntil', () => useNowUntil(none)],
])('%s follows a clock that is corrected between drawing and listening', (_, useMoment) => {
  const trueNow = Temporal.Now.instant().subtract({ hours: 24 * 400 })
  const isoDate = new Date(trueNow.epochMilliseconds).toUTCString()
  onTestFinished(() => syncServerClock(new Date().toUTCString()))
  function Page() {
    const now = useMoment()
    // Runs before the effects of the page, as an answer of the server may.
    useLayoutEffect(() => syncServerClock(isoDate), [])
    return <time>{now.slice(0, 10)}</time>
  }
  render(<Page />)
  expect(screen.getByRole('time')).toHaveTextContent(trueNow.toString().slice(0, 10))
})
