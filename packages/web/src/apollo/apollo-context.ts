import { createContext, use } from 'react'
import type { Apollo } from '#web/apollo/create-apollo.ts'

export const ApolloContext = createContext<Apollo | null>(null)

/** The client with its connection status and `restart`. For data, use Apollo's own hooks. */
export function useApollo(): Apollo {
  const apollo = use(ApolloContext)
  if (!apollo) throw new Error('useApollo outside of AppProviders')
  return apollo
}
