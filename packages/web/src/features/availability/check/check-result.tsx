import { useQuery } from '@apollo/client/react'
import { useCallback, useMemo } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useLive } from '#web/apollo/use-live.ts'
import { checkQuery, openSlotsChangedSubscription } from '#web/features/availability/check/check-query.ts'
import { explainDay } from '#web/features/availability/check/explain-day.ts'
import { type BookingRules, ReasonSpanRow } from '#web/features/availability/check/reason-span-row.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { addDays, startOfDate } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { TimeZoneNote } from '#web/ui/marks/time-zone-note.tsx'

type Props = { service: BookingRules & { id: string }; durationMinutes: number; date: string; zone: string }

/** The start times of one day. Loaded again whenever something about the day changes. */
export function CheckResult({ service, durationMinutes, date, zone }: Props) {
  const serviceId = service.id
  const t = useWords('availability')
  const formats = useFormats()
  const now = useNow(60)
  const copy = useErrorCopy()
  const from = startOfDate(date, zone)
  const to = startOfDate(addDays(date, 1), zone)
  const { data, error, refetch } = useQuery(checkQuery, {
    variables: { serviceId, durationMinutes, date, from, to },
    fetchPolicy: 'cache-and-network',
  })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useLive({
    document: openSlotsChangedSubscription,
    variables: useMemo(() => ({ serviceId }), [serviceId]),
    onChange: again,
  })
  const slots = data?.openSlots.__typename === 'OpenSlots' ? data.openSlots.slots : undefined
  const refused = data && data.openSlots.__typename !== 'OpenSlots' ? data.openSlots.code : undefined
  const spans = data && slots && explainDay(slots, data.refusedTimes, now)
  const failed = refused ?? errorCode(error)
  return (
    <section aria-label={t('check.result')}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-xl first-letter:uppercase">{formats.plainDay(date)}</h2>
        <TimeZoneNote zone={zone} at={from} />
      </div>
      <ListState
        items={spans}
        error={failed && copy(failed)}
        reference={referenceOfError(error)}
        onRetry={again}
        empty={<EmptyState title={t('check.nothing')} description={t('check.nothingText')} />}
      >
        {(all) => (
          <ol className="divide-y divide-rule border-y border-rule">
            {all.map((span) => (
              <ReasonSpanRow key={span.first} span={span} zone={zone} rules={service} />
            ))}
          </ol>
        )}
      </ListState>
    </section>
  )
}
