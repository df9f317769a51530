import { useApolloClient } from '@apollo/client/react'
import { type RefObject, useEffect } from 'react'
import { watchHoldTabs } from '#web/features/bookings/book/hold-tabs.ts'
import { releaseHoldMutation } from '#web/features/bookings/times/use-release-hold.ts'
import { graphql } from '#web/gql/gql.ts'

export const leaveHoldMutation = graphql(/* GraphQL */ `
  mutation UseLeaveHold_leaveHold($input: LeaveHoldInput!) {
    leaveHold(input: $input) {
      ... on Error {
        code
      }
      ... on LeaveHoldSuccess {
        bookingId
      }
    }
  }
`)

export const keepHoldMutation = graphql(/* GraphQL */ `
  mutation UseLeaveHold_keepHold($input: KeepHoldInput!) {
    keepHold(input: $input) {
      ... on Error {
        code
      }
      ... on KeepHoldSuccess {
        bookingId
      }
    }
  }
`)

const mutations = { release: releaseHoldMutation, leave: leaveHoldMutation, keep: keepHoldMutation }

/** The holds on screen in this tab. React may unmount and mount a page again at once. */
const shown = new Set<string>()

/**
 * Gives a hold back when its page is left, unless `busy`: it is being booked or given back already. A page that closes
 * may load again at once, so the server waits a moment for it: a reload keeps the hold and its end. While another tab
 * shows the same hold, it stays: the last one gives it back. Tabs that close at the same moment, as a window does with all
 * of its tabs, give nothing back: the hold ends after its ten minutes.
 */
export function useLeaveHold(bookingId: string, busy: RefObject<boolean>): void {
  const client = useApolloClient()
  useEffect(() => {
    shown.add(bookingId)
    const tabs = watchHoldTabs(bookingId)
    const isLast = () => !busy.current && !tabs.areOthers()
    // If it fails, the hold ends after its ten minutes.
    const send = (what: keyof typeof mutations) =>
      void client
        .mutate({
          mutation: mutations[what],
          variables: { input: { bookingId } },
          context: { keepalive: true },
        })
        .catch(() => undefined)
    const close = () => {
      tabs.leave()
      if (isLast()) send('leave')
    }
    // The browser may keep a page that is left, and show it again.
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted) send('keep')
    }
    send('keep')
    window.addEventListener('pagehide', close)
    window.addEventListener('pageshow', back)
    return () => {
      window.removeEventListener('pagehide', close)
      window.removeEventListener('pageshow', back)
      shown.delete(bookingId)
      setTimeout(() => {
        if (!shown.has(bookingId)) {
          tabs.leave()
          if (isLast()) send('release')
        }
        tabs.close()
      })
    }
  }, [client, bookingId, busy])
}
