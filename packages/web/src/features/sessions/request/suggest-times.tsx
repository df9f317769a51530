import { useQuery } from '@apollo/client/react'
import { limits } from '@hora/schema/limits'
import { useState } from 'react'
import type { RequestedSession } from '#web/features/sessions/request/requests-fragment.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { SkeletonRows } from '#web/ui/feedback/skeleton-rows.tsx'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'

export const suggestTimesQuery = graphql(/* GraphQL */ `
  query SuggestTimes_freeTimesQuery($serviceId: ID!, $durationMinutes: Int!, $zone: TimeZone!, $from: Instant) {
    freeTimes(serviceId: $serviceId, durationMinutes: $durationMinutes, zone: $zone, from: $from) {
      ... on FreeTimes {
        next {
          start
        }
      }
    }
  }
`)

type Props = {
  session: RequestedSession
  /** Of the client. */
  name: string
  starts: readonly string[]
  onToggle: (start: string) => void
}

/** The next free times of the service, of which up to three are suggested. */
export function SuggestTimes({ session, name, starts, onToggle }: Props) {
  const t = useWords('sessions/request')
  const { moment, reader } = useFormats()
  const [from, setFrom] = useState<string | null>(null)
  const { data, previousData, loading } = useQuery(suggestTimesQuery, {
    variables: {
      serviceId: session.service.id,
      durationMinutes: minutesBetween(session.start, session.end),
      zone: reader.zone,
      from,
    },
    fetchPolicy: 'network-only',
  })
  const { freeTimes } = data ?? previousData ?? {}
  if (!freeTimes) return loading ? <SkeletonRows /> : null
  const next = freeTimes.__typename === 'FreeTimes' ? freeTimes.next.map(({ start }) => start) : []
  const shown = [...new Set([...starts, ...next])].toSorted(Temporal.Instant.compare)
  const last = next.at(-1)
  const isFull = starts.length >= limits.suggestedStarts
  return (
    <FieldGroup legend={t('suggest.title')} hint={t('suggest.hint', { name })}>
      {shown.length === 0 ? <p className="text-sm text-ink-soft">{t('suggest.none')}</p> : null}
      {shown.map((start) => (
        <Checkbox
          key={start}
          label={<span className="figures">{moment(start)}</span>}
          checked={starts.includes(start)}
          disabled={isFull && !starts.includes(start)}
          onChange={() => onToggle(start)}
        />
      ))}
      {last ? (
        <Button
          variant="quiet"
          size="sm"
          className="self-start"
          pending={loading}
          onClick={() => setFrom(Temporal.Instant.from(last).add({ minutes: 1 }).toString())}
        >
          {t('suggest.later')}
        </Button>
      ) : null}
    </FieldGroup>
  )
}
