import { HeaderMap } from '@apollo/server'
import type { Apollo } from '../http/apollo.ts'

/**
 * The sandbox comes from the internet. Without it, the page leads to GraphiQL, which this server has itself. The script
 * is first in the page, because the sandbox's own script holds up the rest while the network is silent.
 */
const orGraphiql = `<script>
(() => {
  const leave = () => location.replace('/graphiql/')
  if (navigator.onLine === false) return leave()
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && leave(), true)
  setTimeout(() => document.querySelector('iframe') ?? leave(), 4000)
})()
</script>`

/** The landing page of Apollo Server for browsers. */
export async function landingPageOf(apollo: Apollo): Promise<string> {
  const headers = new HeaderMap()
  headers.set('accept', 'text/html')
  const { body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'GET', headers, search: '', body: undefined },
    context: async () => {
      throw new Error('The landing page runs no operation')
    },
  })
  return body.kind === 'complete' ? body.string.replace('<head>', `<head>${orGraphiql}`) : ''
}
