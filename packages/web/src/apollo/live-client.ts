import { type Client, createClient } from 'graphql-ws'
import type { ConnectionStatus } from '#web/apollo/connection-status.ts'
import { fullJitter } from '#web/apollo/full-jitter.ts'
import { noteBack } from '#web/browser/connection-back.ts'

type Options = {
  url: string
  status: ConnectionStatus
  random: () => number
  /** Tests pass their own; the browser's is the default. */
  webSocket?: unknown
  /** Upper bound of the wait between two tries, in milliseconds. */
  retryCap?: number
  /** Resolves when a lost socket may be replaced. */
  free?: () => Promise<void>
}

const pongTimeout = 5_000
/** A proxy may accept a connection and then say nothing; browsers wait minutes for it. */
const connectTimeout = 8_000
const normalClosure = 1000

/** The only socket of the page. It opens with the first subscription and reconnects forever. */
export function createLiveClient({
  url,
  status,
  random,
  webSocket,
  retryCap = 30_000,
  free,
}: Options): Client {
  let pongDue: ReturnType<typeof setTimeout> | undefined
  let connectionDue: ReturnType<typeof setTimeout> | undefined
  let subscriptions = 0
  // A try that waits may outlive the global of a page that is torn down, as in tests.
  const page = window
  const client = createClient({
    url,
    lazy: true,
    lazyCloseTimeout: 3_000,
    keepAlive: 10_000,
    // All pages count the same ids, so that the server writes one frame for all subscribers with the same id.
    generateID: () => String(++subscriptions),
    connectionAckWaitTimeout: 5_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: async (retries) => {
      await wakeAfter(page, fullJitter(retries + 1, retryCap, random))
      await free?.()
    },
    ...(webSocket ? { webSocketImpl: webSocket } : {}),
    on: {
      connecting: () => {
        clearTimeout(connectionDue)
        connectionDue = setTimeout(() => client.terminate(), connectTimeout)
      },
      connected: () => {
        clearTimeout(connectionDue)
        status.set('online')
        noteBack()
      },
      closed: (event) => {
        clearTimeout(connectionDue)
        clearTimeout(pongDue)
        status.set(closeCode(event) === normalClosure ? 'online' : lost())
      },
      ping: (received) => {
        // A socket looks open for minutes after its peer is gone; an unanswered ping reveals it.
        if (!received) pongDue = setTimeout(() => client.terminate(), pongTimeout)
      },
      pong: (received) => {
        if (received) clearTimeout(pongDue)
      },
    },
  })
  // Without a network the socket looks open until a ping goes unanswered; the browser knows at once.
  page.addEventListener('offline', () => client.terminate())
  return client
}

const lost = () => (navigator.onLine ? 'reconnecting' : 'offline')

const closeCode = (event: unknown) =>
  typeof event === 'object' && event !== null && 'code' in event ? event.code : undefined

/** Waits, but no longer than until the network is back. */
function wakeAfter(page: Window, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      page.removeEventListener('online', wake)
      resolve()
    }
    const timer = setTimeout(wake, milliseconds)
    page.addEventListener('online', wake)
  })
}
