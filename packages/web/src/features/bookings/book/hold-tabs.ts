import { newId } from '#web/browser/new-id.ts'

type Message = { kind: 'opened' | 'present' | 'left'; bookingId: string; tab: string }

/** What tells other tabs of this browser which one speaks. A duplicated tab has another one: it loads the page again. */
const thisTab = newId()

export type HoldTabs = {
  /** Whether another tab shows the same hold. */
  areOthers: () => boolean
  /** This tab no longer shows it. */
  leave: () => void
  close: () => void
}

/**
 * The tabs of this browser that show one hold. Each says when it opens and leaves, and answers one that opens. A tab that
 * crashed said nothing, and two that close at the same moment each still count the other: the hold then ends with its
 * ten minutes.
 */
export function watchHoldTabs(bookingId: string): HoldTabs {
  const others = new Set<string>()
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('hora-hold')
  const say = (kind: Message['kind']) => channel?.postMessage({ kind, bookingId, tab: thisTab })
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.bookingId !== bookingId || data.tab === thisTab) return
      if (data.kind === 'left') others.delete(data.tab)
      else others.add(data.tab)
      if (data.kind === 'opened') say('present')
    }
  const open = () => say('opened')
  // The browser may keep a page that is left, and show it again.
  window.addEventListener('pageshow', open)
  open()
  return {
    areOthers: () => others.size > 0,
    leave: () => say('left'),
    close: () => {
      window.removeEventListener('pageshow', open)
      channel?.close()
    },
  }
}
