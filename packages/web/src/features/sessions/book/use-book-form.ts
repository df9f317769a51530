import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { type BookFormInput, type BookFormOutput, bookForm } from '#web/features/sessions/book/book-form.ts'
import { useBookForClient } from '#web/features/sessions/book/use-book-for-client.ts'
import { type TimeRefusal, timeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import type { TimeOverride } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { instantOf, localTimeOf } from '#web/time/local-time.ts'
import { serverNow } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'

export type BookForClientProps = {
  open: boolean
  /** The picked time, an ISO 8601 instant. The default is the next full hour. */
  start?: string
  durationMinutes?: number
  /** The client, if already known. */
  clientId?: string
  onClose: () => void
  onBooked?: () => void
}

export type ServiceChoice = {
  id: string
  name: string
  durations: readonly { minutes: number; price: { amountMinor: number; currency: string } }[]
}

/** The form of a booking. It starts with the known values, and keeps what was typed until the booking is made. */
export function useBookForm(props: BookForClientProps, services: readonly ServiceChoice[] | undefined) {
  const t = useWords('sessions')
  const { reader, moment } = useFormats()
  const { run, pending } = useBookForClient()
  const { keyFor } = useIntentKey()
  const [refusal, setRefusal] = useState<TimeRefusal | null>(null)
  const form = useForm<BookFormInput, unknown, BookFormOutput>({
    resolver: zodResolver(bookForm),
    defaultValues: {
      ...localTimeOf(props.start ?? nextHour(), reader.zone),
      clientId: props.clientId ?? '',
      serviceId: '',
      durationMinutes: '',
      message: '',
      notify: true,
    },
  })

  const { getValues, setValue } = form
  const { durationMinutes: wanted } = props
  useEffect(() => {
    const [first] = services ?? []
    if (!first || getValues('serviceId')) return
    const fits =
      services?.find(({ durations }) => durations.some(({ minutes }) => minutes === wanted)) ?? first
    setValue('serviceId', fits.id)
    setValue('durationMinutes', lengthOf(fits, wanted))
  }, [services, wanted, getValues, setValue])

  const book = async ({ date, time, ...rest }: BookFormOutput, override: readonly TimeOverride[]) => {
    setRefusal(null)
    const request = { ...rest, start: instantOf({ date, time }, reader.zone), override }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return setRefusal(timeRefusal(outcome))
    notify({ title: t('book.done', { when: moment(outcome.value.session.start) }) })
    props.onBooked?.()
    props.onClose()
  }
  const submit = form.handleSubmit((values) => book(values, []))
  /** Books in spite of the professional's own rules, which an earlier refusal has named. */
  const bookAnyway = (override: readonly TimeOverride[]) =>
    void form.handleSubmit((values) => book(values, override))()
  const choose = (start: string) => {
    const { date, time } = localTimeOf(start, reader.zone)
    setValue('date', date)
    setValue('time', time)
    void submit()
  }
  return { form, submit, choose, bookAnyway, refusal, pending }
}

/** The requested length if the service offers it, otherwise its first one; as the text of a select. */
export function lengthOf(service: ServiceChoice, wanted: number | undefined): string {
  const known = service.durations.find(({ minutes }) => minutes === wanted) ?? service.durations[0]
  return known ? String(known.minutes) : ''
}

function nextHour(): string {
  const now = serverNow().round({ smallestUnit: 'hour', roundingMode: 'ceil' })
  return now.toString()
}
