import { useApolloClient } from '@apollo/client/react'
import { type RefObject, useEffect } from 'react'
import { watchHoldTabs } from '#web/features/bookings/book/hold-tabs.ts'
import { releaseHoldMutation } from '#web/features/bookings/times/use-release-hold.ts'
import { keep, readKept } from '#web/storage/browser-storage.ts'
import { serverNow } from '#web/time/server-clock.ts'

/** The holds on screen in this tab. React may unmount and mount a page again at once. */
const shown = new Set<string>()

/**
 * Gives a hold back when its page is left or closed, unless `busy`: it is being booked or given back already. While
 * another tab shows the same hold, it stays: the last one gives it back.
 */
export function useLeaveHold(bookingId: string, busy: RefObject<boolean>): void {
  const client = useApolloClient()
  useEffect(() => {
    shown.add(bookingId)
    const tabs = watchHoldTabs(bookingId)
    const isLast = () => !busy.current && !tabs.areOthers()
    const release = () => {
      const variables = { input: { bookingId } }
      const sent = client.mutate({ mutation: releaseHoldMutation, variables, context: { keepalive: true } })
      sent.catch(() => undefined)
    }
    const close = () => {
      tabs.leave()
      if (!isLast()) return
      keep('leftHold', `${bookingId} ${serverNow().epochMilliseconds}`)
      release()
    }
    window.addEventListener('pagehide', close)
    return () => {
      window.removeEventListener('pagehide', close)
      shown.delete(bookingId)
      setTimeout(() => {
        if (!shown.has(bookingId)) {
          tabs.leave()
          if (isLast()) release()
        }
        tabs.close()
      })
    }
  }, [client, bookingId, busy])
}

/** A reload closes the page too: whether this tab gave the hold back less than a minute ago, so that it takes it again. */
export function wasLeftJustNow(bookingId: string): boolean {
  const [id, at] = (readKept('leftHold') ?? '').split(' ')
  return id === bookingId && serverNow().epochMilliseconds - Number(at) < 60_000
}

export function forgetLeft(): void {
  keep('leftHold', null)
}
