import { type ApolloClient, CombinedGraphQLErrors, type ObservableQuery } from '@apollo/client'

/**
 * Asks again for what is on screen. A page is drawn again only where the answer differs: `refetch` would draw every
 * page twice, to say that it loads and that it has loaded. Each query shows its own failure.
 */
export async function refetchActive(client: ApolloClient): Promise<void> {
  const asked = Array.from(client.getObservableQueries('active'), (shown) => ask(client, shown))
  await Promise.all(asked)
}

async function ask(client: ApolloClient, shown: ObservableQuery): Promise<void> {
  const { query, variables } = shown
  const again = async () => void (await shown.refetch())
  const quietly = async () => void (await client.query({ query, variables, fetchPolicy: 'network-only' }))
  // Signing out ends what is on its way. Asking once more would be refused, and lead to the page to sign in.
  const showFailure = async (error: unknown) => void (CombinedGraphQLErrors.is(error) && (await again()))
  const failed = shown.getCurrentResult().error !== undefined
  await (failed ? again() : quietly().catch(showFailure)).catch(() => undefined)
}
