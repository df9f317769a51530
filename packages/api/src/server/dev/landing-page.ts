import { HeaderMap } from '@apollo/server'
import type { Apollo } from '../http/apollo.ts'

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
  return body.kind === 'complete' ? body.string : ''
}
