import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './page.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createClient } from 'graphql-ws'
import { createRoot } from 'react-dom/client'
import { bookableService } from './bookable-service.ts'
import { DemoLogins } from './demo-logins.tsx'
import { examples } from './examples.ts'

const socketUrl = new URL('/graphql', location.href)
socketUrl.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  wsClient: createClient({ url: socketUrl.href, lazy: true }),
})

const root = document.getElementById('root')
if (root !== null) {
  const service = await bookableService().catch(() => null)
  createRoot(root).render(
    <div className="page">
      <DemoLogins />
      <GraphiQL fetcher={fetcher} defaultTabs={[...examples(new Date(), service)]} />
    </div>,
  )
}
