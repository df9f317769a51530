import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './page.css'
import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createClient } from 'graphql-ws'
import { createRoot } from 'react-dom/client'
import { DemoLogins } from './demo-logins.tsx'
import { examples } from './examples.ts'
import { readReader } from './reader.ts'
import { withCurrentOperation } from './with-current-operation.ts'

const socketUrl = new URL('/graphql', location.href)
socketUrl.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'

const fetcher = withCurrentOperation(
  createGraphiQLFetcher({
    url: '/graphql',
    wsClient: createClient({ url: socketUrl.href, lazy: true }),
  }),
)

const root = document.getElementById('root')
if (root !== null) {
  const now = new Date()
  const reader = await readReader(now).catch(() => null)
  // Each account keeps its own tabs between visits. Tabs without an account name no ids.
  const storage = createLocalStorage({ namespace: `graphiql of ${reader?.accountId ?? 'nobody'}` })
  const tabs = examples(now, reader)
  createRoot(root).render(
    <div className="page">
      <DemoLogins me={reader} />
      <GraphiQL fetcher={fetcher} storage={storage} defaultTabs={[...tabs]} />
    </div>,
  )
}
