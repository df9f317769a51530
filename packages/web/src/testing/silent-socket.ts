/** A WebSocket that never opens, for tests without live changes. */
export class SilentSocket extends EventTarget {
  static CONNECTING = 0
  static OPEN = 1
  static CLOSING = 2
  static CLOSED = 3
  readyState = 0
  send(): void {}
  close(): void {
    this.readyState = 3
  }
}
