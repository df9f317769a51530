/** Tells the other tabs of this browser that the address was confirmed and somebody is signed in. */
const channelName = 'hora:confirmed'

export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(null)
  channel.close()
}

/** Calls back when another tab confirmed the address, and when this tab is looked at again. */
export function whenConfirmedElsewhere(look: () => void): () => void {
  const channel = new BroadcastChannel(channelName)
  const onVisible = () => document.visibilityState === 'visible' && look()
  channel.addEventListener('message', look)
  addEventListener('focus', look)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    channel.close()
    removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', onVisible)
  }
}
