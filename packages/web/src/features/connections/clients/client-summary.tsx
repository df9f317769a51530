import type { ClientRow_ClientFragment } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { formatTime } from '#web/time/formats.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

/** The date and status of the connection, and the client's local time. */
export function ClientSummary({ client, zone }: { client: ClientRow_ClientFragment; zone: string }) {
  const t = useWords('connections/clients')
  const formats = useFormats()
  const { reader } = formats
  const now = useNow()
  const dateOf = (instant: string) =>
    formats.date(Temporal.Instant.from(instant).toZonedDateTimeISO(reader.zone).toPlainDate().toString())
  const hasOtherClock = formats.offset(zone, now) !== formats.offset(reader.zone, now)
  return (
    <div className="flex flex-col gap-4">
      {client.status === 'ENDED' ? (
        <Notice title={t(client.blocked ? 'ended.blocked' : 'ended.title')}>
          {client.endedAt ? <span>{`${t('ended.on', { date: dateOf(client.endedAt) })} `}</span> : null}
          <span>{t(client.blocked ? 'ended.blockedText' : 'ended.text')}</span>
        </Notice>
      ) : null}
      <dl className="flex flex-wrap gap-x-12 gap-y-4 border-y border-rule py-4 text-sm">
        <div>
          <dt className="text-ink-faint">{t('since')}</dt>
          <dd className="mt-0.5 font-medium">{dateOf(client.connectedSince)}</dd>
        </div>
        <div>
          <dt className="text-ink-faint">{t('zone')}</dt>
          <dd className="mt-0.5 font-medium">
            <span>{formats.zone(zone, now)}</span>
            {hasOtherClock ? (
              <span className="font-normal text-ink-soft">
                {` ${t('timeThere', { time: formatTime(now, { ...reader, zone }) })}`}
              </span>
            ) : null}
          </dd>
        </div>
      </dl>
    </div>
  )
}
