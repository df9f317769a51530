import { ApolloClient, ApolloLink } from '@apollo/client'
import { isSubscriptionOperation } from '@apollo/client/utilities'
import type { Client } from 'graphql-ws'
import { createCache } from '#web/apollo/cache.ts'
import { type ConnectionStatus, createConnectionStatus } from '#web/apollo/connection-status.ts'
import { createDocumentLink } from '#web/apollo/document-link.ts'
import { createLiveLink } from '#web/apollo/live-link.ts'
import { createSignedOutLink } from '#web/apollo/signed-out-link.ts'
import { forgetPerson } from '#web/storage/browser-storage.ts'

export type Apollo = {
  client: ApolloClient
  status: ConnectionStatus
  /** After signing in or out: forgets what was kept, clears the cache and opens a new socket as the current account. */
  restart: () => Promise<void>
  /** The same after another tab has done so. */
  reload: () => Promise<void>
}

type Options = {
  /** The origin of the app, such as https://hora.example */
  origin: string
  onSignedOut: () => void
  random?: () => number
  webSocket?: unknown
}

const jitterSource = () => crypto.getRandomValues(new Uint32Array(1)).reduce((_, value) => value / 2 ** 32, 0)

/** The client of the graph: persisted documents over HTTP, live ones over one WebSocket. */
export function createApollo({ origin, onSignedOut, random = jitterSource, webSocket }: Options): Apollo {
  const status = createConnectionStatus()
  let live: Promise<Client> | undefined
  const liveClient = () => {
    live ??= import('#web/apollo/live-client.ts').then(({ createLiveClient }) =>
      createLiveClient({ url: `${origin.replace(/^http/, 'ws')}/graphql`, status, random, webSocket }),
    )
    return live
  }
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      createSignedOutLink(onSignedOut),
      ApolloLink.split(
        ({ query }) => isSubscriptionOperation(query),
        createLiveLink({ client: liveClient, random }),
        createDocumentLink({ uri: `${origin}/graphql`, random }),
      ),
    ]),
    // Loaders ask the network on every visit (`startQuery`); pages read the cache and update when data arrives.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-first' } },
    devtools: { enabled: import.meta.env.DEV },
  })
  const reload = async () => {
    ;(await live)?.terminate()
    await client.clearStore()
  }
  const restart = async () => {
    await Promise.all([forgetPerson(), reload()])
  }
  return { client, status, restart, reload }
}
