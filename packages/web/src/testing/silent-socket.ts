const open = new Set<SilentSocket>()

/** A WebSocket that never opens, for tests without live changes. */
export class SilentSocket extends EventTarget {
  static CONNECTING = 0
  static OPEN = 1
  static CLOSING = 2
  static CLOSED = 3
  readyState = 0
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  constructor() {
    super()
    open.add(this)
  }
  send(): void {}
  close(): void {
    this.readyState = 3
  }
}

/**
 * Ends the sockets of a test, a moment after its page, when its subscriptions have ended too. A client that waits for
 * one would try again when the window of the test is gone.
 */
export function closeSilentSockets(): void {
  const ended = [...open]
  open.clear()
  setTimeout(() => {
    for (const socket of ended) socket.onclose?.({ code: 1000, reason: 'The test is over' })
  })
}
