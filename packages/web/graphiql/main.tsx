import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './page.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createClient } from 'graphql-ws'
import { createRoot } from 'react-dom/client'
import { bookableService } from './bookable-service.ts'
import { DemoLogins } from './demo-logins.tsx'
import { examples, noService } from './examples.ts'

const socketUrl = new URL('/graphql', location.href)
socketUrl.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  wsClient: createClient({ url: socketUrl.href, lazy: true }),
})

const root = document.getElementById('root')
if (root !== null) {
  const service = await bookableService().catch(() => null)
  if (service !== null) forgetTabsThatWait()
  createRoot(root).render(
    <div className="page">
      <DemoLogins />
      <GraphiQL fetcher={fetcher} defaultTabs={[...examples(new Date(), service)]} />
    </div>,
  )
}

/**
 * Tabs are kept from one visit to the next, but not those that wait for somebody to sign in. They are looked for when
 * the page opens: the one before it may write them down until it is gone.
 */
function forgetTabsThatWait(): void {
  const tabs = 'graphiql:tabState'
  if (localStorage.getItem(tabs)?.includes(noService)) localStorage.removeItem(tabs)
}
