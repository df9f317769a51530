import { ApolloClient, ApolloLink } from '@apollo/client'
import { isSubscriptionOperation } from '@apollo/client/utilities'
import type { Client } from 'graphql-ws'
import { createCache } from '#web/apollo/cache.ts'
import { type ConnectionStatus, createConnectionStatus } from '#web/apollo/connection-status.ts'
import { createDocumentLink } from '#web/apollo/document-link.ts'
import { createGate, type Gate } from '#web/apollo/gate.ts'
import { createLiveLink } from '#web/apollo/live-link.ts'
import { refetchActive } from '#web/apollo/refetch-active.ts'
import { createRefusalLink } from '#web/apollo/refusal-link.ts'
import { forgetEarly } from '#web/first-paint/early-requests.ts'
import { forgetPerson } from '#web/storage/browser-storage.ts'

export type Apollo = {
  client: ApolloClient
  status: ConnectionStatus
  /** After signing in or out: forgets what was kept, clears the cache and opens a new socket as the current account. */
  restart: () => Promise<void>
  /** The same after another tab has done so. */
  reload: () => Promise<void>
  /** After the page was kept in memory and shown again: opens a new socket and asks again for what is on screen. */
  wake: () => Promise<void>
  /** Until it is released: a socket that the server closes stays closed, because its login is ending. */
  hold: Gate['hold']
}

type Options = {
  /** The origin of the app, such as https://hora.example */
  origin: string
  onSignedOut: () => void
  random?: () => number
  webSocket?: unknown
  /** Milliseconds after which a request without an answer fails. */
  timeLimit?: number
}

const jitterSource = () => crypto.getRandomValues(new Uint32Array(1)).reduce((_, value) => value / 2 ** 32, 0)

/** The client of the graph: persisted documents over HTTP, live ones over one WebSocket. */
export function createApollo(options: Options): Apollo {
  const { origin, onSignedOut, random = jitterSource, webSocket, timeLimit = 20_000 } = options
  const status = createConnectionStatus()
  let live: Promise<Client> | undefined
  const gate = createGate()
  const liveClient = () => {
    live ??= import('#web/apollo/live-client.ts').then(({ createLiveClient }) =>
      createLiveClient({
        url: `${origin.replace(/^http/, 'ws')}/graphql`,
        status,
        random,
        webSocket,
        free: gate.free,
      }),
    )
    // Code that did not load is asked for again.
    live.catch(() => {
      live = undefined
    })
    return live
  }
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      createRefusalLink(onSignedOut),
      ApolloLink.split(
        ({ query }) => isSubscriptionOperation(query),
        createLiveLink({ client: liveClient, random }),
        createDocumentLink({ uri: `${origin}/graphql`, random, timeLimit }),
      ),
    ]),
    // Loaders ask the network on every visit (`startQuery`); pages read the cache and update when data arrives.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-first' } },
    devtools: { enabled: import.meta.env.DEV },
  })
  const reload = async () => {
    forgetEarly()
    ;(await live?.catch(() => undefined))?.terminate()
    await client.clearStore()
  }
  const restart = async () => {
    await Promise.all([forgetPerson(), reload()])
  }
  const wake = async () => {
    ;(await live?.catch(() => undefined))?.terminate()
    await refetchActive(client)
  }
  return { client, status, restart, reload, wake, hold: gate.hold }
}
