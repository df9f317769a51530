import { useApolloClient } from '@apollo/client/react'
import { type RefObject, useEffect } from 'react'
import { releaseHoldMutation } from '#web/features/bookings/times/use-release-hold.ts'
import { keep, readKept } from '#web/storage/browser-storage.ts'
import { serverNow } from '#web/time/server-clock.ts'

/** The holds on screen in this tab. React may unmount and mount a page again at once. */
const shown = new Set<string>()

/**
 * Gives a hold back when its page is left or closed, unless `busy`: it is being booked or given back already. A tab that
 * opens the same hold later takes it over.
 */
export function useLeaveHold(bookingId: string, busy: RefObject<boolean>): void {
  const client = useApolloClient()
  useEffect(() => {
    let isOurs = true
    shown.add(bookingId)
    const tabs = announce(bookingId, () => {
      isOurs = false
    })
    const release = () => {
      if (!isOurs || busy.current) return
      const variables = { input: { bookingId } }
      const sent = client.mutate({ mutation: releaseHoldMutation, variables, context: { keepalive: true } })
      sent.catch(() => undefined)
    }
    const close = () => {
      if (isOurs && !busy.current) keep('leftHold', `${bookingId} ${serverNow().epochMilliseconds}`)
      release()
    }
    window.addEventListener('pagehide', close)
    return () => {
      window.removeEventListener('pagehide', close)
      tabs?.close()
      shown.delete(bookingId)
      setTimeout(() => shown.has(bookingId) || release())
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

/** Tells other tabs that this one shows the hold now, and hears of those that open it later. */
function announce(bookingId: string, onTaken: () => void): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel('hora-hold')
  channel.onmessage = ({ data }) => {
    if (data === bookingId) onTaken()
  }
  channel.postMessage(bookingId)
  return channel
}
