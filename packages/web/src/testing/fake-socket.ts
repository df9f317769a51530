type Sent = { type: string; id?: string; payload?: unknown }

/**
 * A WebSocket whose other end is the test: it reads what was sent, speaks graphql-transport-ws back, and breaks.
 * `FakeSocket.opened` holds every socket made since `FakeSocket.reset()`.
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
    if (message.type === 'connection_init') queueMicrotask(() => this.say({ type: 'connection_ack' }))
  }

  close(code = 1000, reason = ''): void {
    if (this.readyState === FakeSocket.CLOSED) return
    this.readyState = FakeSocket.CLOSED
    queueMicrotask(() => this.onclose?.({ code, reason, wasClean: code === 1000 }))
  }

  /** The server sends a message. */
  say(message: Sent): void {
    this.onmessage?.({ data: JSON.stringify(message) })
  }

  /** The server sends the next value of the subscription to the field that the data names, or of the only one. */
  next(data: object): void {
    const [field] = Object.keys(data)
    const subscribed = this.subscriptions(field).at(-1) ?? this.subscriptions().at(-1)
    this.say({ type: 'next', ...(subscribed?.id ? { id: subscribed.id } : {}), payload: { data } })
  }

  /** What was subscribed to: everything, or one field (operations are named `Component_field`). */
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
