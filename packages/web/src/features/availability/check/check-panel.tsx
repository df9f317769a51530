import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { checkChoicesQuery } from '#web/features/availability/check/check-query.ts'
import { CheckResult } from '#web/features/availability/check/check-result.tsx'
import { firstOpenDay } from '#web/features/availability/check/first-open-day.ts'
import type { Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { useServicesLive } from '#web/features/services/use-services-live.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { addDays } from '#web/time/local-time.ts'
import { serverNow, serverToday } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { DateInput } from '#web/ui/fields/date-input.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { ChevronLeft, ChevronRight } from '#web/ui/icons.ts'

/** "Why is this time not free?": choose a service, a length and a day, and see the reasons. */
export function CheckPanel({ schedules }: { schedules: readonly Schedule[] }) {
  const t = useWords('availability')
  const copy = useErrorCopy()
  const { data, error, refetch } = useQuery(checkChoicesQuery)
  const again = () => void refetch().catch(() => undefined)
  useServicesLive(again)
  return (
    <div>
      <p className="mb-5 max-w-prose text-sm text-ink-soft">{t('check.text')}</p>
      <ListState
        items={data?.services.edges.map(({ node }) => node)}
        error={error && copy(errorCode(error))}
        reference={referenceOfError(error)}
        onRetry={again}
        empty={<EmptyState title={t('check.noServices')} description={t('check.noServicesText')} />}
      >
        {(services) => <Check services={services} schedules={schedules} />}
      </ListState>
    </div>
  )
}

type Service = {
  id: string
  name: string
  scheduleId: string | null
  minimumNoticeMinutes: number
  horizonDays: number
  durations: readonly { minutes: number }[]
}

function Check({ services, schedules }: { services: readonly Service[]; schedules: readonly Schedule[] }) {
  const t = useWords('availability')
  const { duration } = useFormats()
  const [serviceId, setServiceId] = useState(services[0]?.id)
  const [length, setLength] = useState<number>()
  const service = services.find(({ id }) => id === serviceId) ?? services[0]
  const offered = schedules.find(({ id, main }) => (service?.scheduleId ? id === service.scheduleId : main))
  const zone = offered?.zone ?? 'UTC'
  const [date, setDate] = useState(() =>
    offered ? firstOpenDay(offered, serverNow().toString()) : serverToday(zone).toString(),
  )
  const step = (days: number) => setDate(addDays(date, days))
  const known = service?.durations.some(({ minutes }) => minutes === length)
  const durationMinutes = known && length ? length : service?.durations[0]?.minutes
  if (!service || !durationMinutes) return null
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end gap-4">
        <Field label={t('check.service')} className="min-w-48 flex-1">
          <Select
            value={service.id}
            onChange={(event) => setServiceId(event.target.value)}
            options={services.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field label={t('check.length')} className="w-36">
          <Select
            value={String(durationMinutes)}
            onChange={(event) => setLength(Number(event.target.value))}
            options={service.durations.map(({ minutes }) => ({
              value: String(minutes),
              label: duration(minutes),
            }))}
          />
        </Field>
        <div className="flex items-end gap-1 max-sm:w-full">
          <Field label={t('check.date')} className="w-40 max-sm:flex-1">
            <DateInput value={date} onChange={(event) => event.target.value && setDate(event.target.value)} />
          </Field>
          <IconButton label={t('check.previous')} icon={<ChevronLeft />} onClick={() => step(-1)} />
          <IconButton label={t('check.next')} icon={<ChevronRight />} onClick={() => step(1)} />
        </div>
      </div>
      <CheckResult service={service} durationMinutes={durationMinutes} date={date} zone={zone} />
    </>
  )
}
