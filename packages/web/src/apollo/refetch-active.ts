import type { ApolloClient } from '@apollo/client'

/** Asks again for what is on screen. Each query shows its own failure. */
export async function refetchActive(client: ApolloClient): Promise<void> {
  await client.refetchQueries({ include: 'active' }).catch(() => undefined)
}
