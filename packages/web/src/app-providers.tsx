import { ApolloProvider } from '@apollo/client/react'
import { CSPProvider } from '@base-ui/react/csp-provider'
import type { ReactNode } from 'react'
import { ApolloContext } from '#web/apollo/apollo-context.ts'
import type { Apollo } from '#web/apollo/create-apollo.ts'
import { type Words, WordsContext } from '#web/i18n/words.ts'

type Props = { apollo: Apollo; words: Words; children: ReactNode }

/** What every screen can use: the graph, the words, and components that respect the content policy. */
export function AppProviders({ apollo, words, children }: Props) {
  return (
    <CSPProvider disableStyleElements>
      <WordsContext value={words}>
        <ApolloContext value={apollo}>
          <ApolloProvider client={apollo.client}>{children}</ApolloProvider>
        </ApolloContext>
      </WordsContext>
    </CSPProvider>
  )
}
