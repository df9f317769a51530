import { Link } from '@tanstack/react-router'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { ChevronRight } from '#web/ui/icons.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { Avatar } from '#web/ui/marks/avatar.tsx'
import { Badge } from '#web/ui/marks/badge.tsx'

export const clientRowFragment = graphql(/* GraphQL */ `
  fragment ClientRow_client on Client {
    id
    displayName
    avatarUrl
    status
    blocked
    connectedSince
    endedAt
  }
`)

type Props = {
  client: FragmentType<typeof clientRowFragment>
  /** The starts of the last and the next session, as instants. */
  last: string | null
  next: string | null
}

/** A client in the list, with the next and the last session, or else the date of the connection. */
export function ClientRow({ client: masked, last, next }: Props) {
  const t = useWords('connections/clients')
  const { date, moment, reader } = useFormats()
  const client = readFragment(clientRowFragment, masked)
  const dateOf = (instant: string) =>
    date(Temporal.Instant.from(instant).toZonedDateTimeISO(reader.zone).toPlainDate().toString())
  const sessions = [
    ...(next ? [t('row.next', { when: moment(next) })] : []),
    ...(last ? [t('row.last', { date: dateOf(last) })] : []),
  ]
  return (
    <ListRow
      className="transition-colors hover:bg-well/60"
      leading={<Avatar name={client.displayName} src={client.avatarUrl} />}
      title={
        <Link
          to="/clients/$clientId"
          params={{ clientId: client.id }}
          className="after:absolute after:inset-0"
        >
          {client.displayName}
        </Link>
      }
      detail={
        client.status === 'ENDED' && client.endedAt
          ? t('row.until', { date: dateOf(client.endedAt) })
          : sessions.length > 0
            ? sessions.map((line) => (
                <span key={line} className="block truncate">
                  {line}
                </span>
              ))
            : t('row.since', { date: dateOf(client.connectedSince) })
      }
      trailing={
        <>
          {client.blocked ? <Badge>{t('blocked')}</Badge> : null}
          <ChevronRight aria-hidden="true" className="text-ink-faint" />
        </>
      }
    />
  )
}
