import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApolloContext } from '#web/apollo/apollo-context.ts'
import { createApollo } from '#web/apollo/create-apollo.ts'
import { useLinkState } from '#web/features/shell/layout/use-link-state.ts'
import { SilentSocket } from '#web/testing/silent-socket.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('after a loss the frame says for three seconds that it is up to date, then nothing', () => {
  const apollo = createApollo({
    origin: 'http://localhost:3000',
    onSignedOut: () => undefined,
    webSocket: SilentSocket,
  })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloContext value={apollo}>{children}</ApolloContext>
  )
  const { result } = renderHook(useLinkState, { wrapper })
  expect(result.current).toBe('online')
  act(() => apollo.status.set('reconnecting'))
  act(() => void vi.advanceTimersByTime(2_000))
  expect(result.current).toBe('reconnecting')
  act(() => apollo.status.set('online'))
  act(() => void vi.advanceTimersByTime(0))
  expect(result.current).toBe('caught-up')
  act(() => void vi.advanceTimersByTime(3_000))
  expect(result.current).toBe('online')
})
