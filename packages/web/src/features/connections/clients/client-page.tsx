import { useQuery } from '@apollo/client/react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { type BookDialog, ClientActions } from '#web/features/connections/clients/client-actions.tsx'
import { ClientBookings } from '#web/features/connections/clients/client-bookings.tsx'
import { clientQuery } from '#web/features/connections/clients/client-query.ts'
import { clientRowFragment } from '#web/features/connections/clients/client-row.tsx'
import { ClientSummary } from '#web/features/connections/clients/client-summary.tsx'
import { useClientSessionsLive } from '#web/features/connections/clients/use-client-sessions-live.ts'
import { ContactLines } from '#web/features/connections/contact-lines.tsx'
import { useConnectionsLive } from '#web/features/connections/use-connections-live.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import type { ClientPage_ClientQueryQuery } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { PracticeZone } from '#web/time/practice-zone.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { Avatar } from '#web/ui/marks/avatar.tsx'

const route = getRouteApi('/_app/clients_/$clientId')

/** One client: the connection, the upcoming and past bookings, and the actions. */
export function ClientPage({ BookDialog }: { BookDialog: BookDialog }) {
  const { professional, account } = useViewer()
  const { clientId } = route.useParams()
  return (
    <PracticeZone zone={professional?.zone ?? account.zone}>
      <ClientDetails key={clientId} id={clientId} BookDialog={BookDialog} />
    </PracticeZone>
  )
}

type Found = Extract<NonNullable<ClientPage_ClientQueryQuery['node']>, { __typename: 'Client' }>

function Contact({ client: { contact }, name }: { client: Found; name: string }) {
  const t = useWords('connections/clients')
  return (
    <section>
      <h2 className="mb-3 text-xl">{t('contact.title')}</h2>
      {contact ? (
        <ContactLines contact={contact} />
      ) : (
        <p className="text-sm text-ink-soft">{t('contact.none', { name })}</p>
      )}
    </section>
  )
}

function ClientDetails({ id, BookDialog }: { id: string; BookDialog: BookDialog }) {
  const t = useWords('connections/clients')
  const { data, error, refetch, fetchMore } = useQuery(clientQuery, { variables: { id } })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useConnectionsLive(
    useCallback(
      ({ clientId }) => {
        if (clientId === id) again()
      },
      [id, again],
    ),
  )
  useClientSessionsLive(again)
  const copy = useErrorCopy({ NOT_FOUND: t('notFound') })
  const found = data?.node?.__typename === 'Client' ? data.node : undefined
  const person = found && readFragment(clientRowFragment, found)
  const failed = found ? undefined : data ? 'NOT_FOUND' : errorCode(error)
  return (
    <div>
      <PageTitle title={person?.displayName ?? t('title')} />
      <PageHeader
        eyebrow={
          <Link to="/clients" className={linkStyle}>
            {t('title')}
          </Link>
        }
        title={
          <span className="flex items-center gap-4">
            {person ? <Avatar size="lg" name={person.displayName} src={person.avatarUrl} /> : null}
            <span className="min-w-0 wrap-anywhere">{person?.displayName ?? t('one')}</span>
          </span>
        }
        actions={person ? <ClientActions client={person} BookDialog={BookDialog} onChanged={again} /> : null}
      />
      <ListState
        items={found && [found]}
        error={failed && copy(failed)}
        reference={referenceOfError(error)}
        onRetry={failed === 'NOT_FOUND' ? undefined : again}
        empty={null}
      >
        {([client]) =>
          client && person ? (
            <div className="flex flex-col gap-10">
              <ClientSummary client={person} zone={client.zone} />
              {person.status === 'ACTIVE' ? <Contact client={client} name={person.displayName} /> : null}
              <ClientBookings
                edges={client.bookings.edges}
                onMore={
                  client.bookings.pageInfo.hasNextPage
                    ? () => fetchMore({ variables: { after: client.bookings.pageInfo.endCursor } })
                    : undefined
                }
              />
            </div>
          ) : null
        }
      </ListState>
    </div>
  )
}
