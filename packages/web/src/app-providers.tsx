import { ApolloProvider } from '@apollo/client/react'
import { CSPProvider } from '@base-ui/react/csp-provider'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { ApolloContext } from '#web/apollo/apollo-context.ts'
import type { Apollo } from '#web/apollo/create-apollo.ts'

type Props = { apollo: Apollo; i18n: i18n; children: ReactNode }

/** What every screen may reach for: the graph, the words, and components that keep to the content policy. */
export function AppProviders({ apollo, i18n, children }: Props) {
  return (
    <CSPProvider disableStyleElements>
      <I18nextProvider i18n={i18n}>
        <ApolloContext value={apollo}>
          <ApolloProvider client={apollo.client}>{children}</ApolloProvider>
        </ApolloContext>
      </I18nextProvider>
    </CSPProvider>
  )
}
