type Sent = { type: string; id?: string; payload?: unknown }

/**
 * A WebSocket controlled by the test: it records what was sent, answers in graphql-transport-ws, and can break.
 * `FakeSocket.opened` holds every socket created since `FakeSocket.reset()`.
 */
export class FakeSocket {
  static CONNECTING = 0
  static OPEN = 1
  static CLOSING = 2
  static CLOSED = 3
  static opened: FakeSocket[] = []
  static reset(): void {
    FakeSocket.opened = []
  }

  readyState = FakeSocket.CONNECTING
  sent: Sent[] = []
  onopen: (() => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null
  onclose: ((event: { code: number; reason: string; wasClean: boolean }) => void) | null = null
  onerror: ((event: unknown) => void) | null = null

  constructor() {
    FakeSocket.opened.push(this)
    queueMicrotask(() => {
      this.readyState = FakeSocket.OPEN
      this.onopen?.()
    })
  }

  send(data: string): void {
    const message = JSON.parse(data) as Sent
    this.sent.push(message)
    if (message.type === 'connection_init') queueMicrotask(() => this.emit({ type: 'connection_ack' }))
  }

  close(code = 1000, reason = ''): void {
    if (this.readyState === FakeSocket.CLOSED) return
    this.readyState = FakeSocket.CLOSED
    queueMicrotask(() => this.onclose?.({ code, reason, wasClean: code === 1000 }))
  }

  /** Sends a message as the server. */
  emit(message: Sent): void {
    this.onmessage?.({ data: JSON.stringify(message) })
  }

  /**
   * Sends the next value of a subscription as the server: the one for the field in the data, or else the newest one.
   */
  next(data: object): void {
    const [field] = Object.keys(data)
    const subscribed = this.subscriptions(field).at(-1) ?? this.subscriptions().at(-1)
    this.emit({ type: 'next', ...(subscribed?.id ? { id: subscribed.id } : {}), payload: { data } })
  }

  /** The subscriptions: all of them, or those to one field (operations are named `Component_field`). */
  subscriptions(field = ''): Sent[] {
    return this.sent.filter(
      ({ type, payload }) => type === 'subscribe' && operationName(payload).endsWith(field),
    )
  }
}

function operationName(payload: unknown): string {
  const { operationName: name = '' } = (payload ?? {}) as { operationName?: string }
  return name
}
