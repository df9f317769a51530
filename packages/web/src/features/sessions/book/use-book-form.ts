import { zodResolver } from '@hookform/resolvers/zod'
import { useCallback, useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { type BookFormInput, type BookFormOutput, bookForm } from '#web/features/sessions/book/book-form.ts'
import { useBookForClient } from '#web/features/sessions/book/use-book-for-client.ts'
import { useUndoBooking } from '#web/features/sessions/book/use-undo-booking.ts'
import { sessionEntryFragment } from '#web/features/sessions/session-fragment.ts'
import { type TimeRefusal, timeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import type { TimeOverride } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { addMinutes, instantOf, localTimeOf } from '#web/time/local-time.ts'
import { serverNow } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/** What is known of a booking before its form opens. */
export type KnownBooking = {
  /** The picked time, an ISO 8601 instant. The default is the next full hour. */
  start?: string
  durationMinutes?: number
  clientId?: string
  serviceId?: string
}

type Ends = { onClose: () => void; onBooked?: (() => void) | undefined }

export type BookForClientProps = KnownBooking & Ends & { open: boolean }

export type ServiceChoice = {
  id: string
  name: string
  durations: readonly { minutes: number; price: { amountMinor: number; currency: string } }[]
}

const usualLength = 60

/** The form of a booking. It starts with the known values, and keeps what was typed until the booking is made. */
export function useBookForm(known: KnownBooking, services: readonly ServiceChoice[] | undefined, ends: Ends) {
  const { reader } = useFormats()
  const [refusal, setRefusal] = useState<TimeRefusal | null>(null)
  const { send, pending } = useSendBooking(ends)
  const form = useForm<BookFormInput, unknown, BookFormOutput>({
    resolver: zodResolver(bookForm),
    defaultValues: startValues(known, reader.zone),
  })
  useFirstService(form, known, services)
  const { getValues, setValue, setFocus } = form
  const book = async (values: BookFormOutput, override: readonly TimeOverride[]) => {
    setRefusal(null)
    setRefusal(await send(values, override))
  }
  const submit = form.handleSubmit((values) => book(values, []))
  /** Books in spite of the professional's own rules, which were named before. */
  const bookAnyway = (override: readonly TimeOverride[]) =>
    void form.handleSubmit((values) => book(values, override))()
  /** Takes a time that is free. It does not book: the person still presses the button. */
  const choose = (start: string) => {
    const { date, time } = localTimeOf(start, reader.zone)
    setValue('date', date)
    setValue('time', time)
    setFocus('time')
    setRefusal(null)
  }
  const chooseService = (serviceId: string, minutes: string) => {
    setValue('serviceId', serviceId)
    setValue('durationMinutes', minutes)
  }
  const [date, time, minutes, serviceId] = form.watch(['date', 'time', 'durationMinutes', 'serviceId'])
  const start = date && time ? instantOf({ date, time }, reader.zone) : (known.start ?? nextHour())
  const length = Number(minutes) || known.durationMinutes || usualLength
  return {
    form,
    submit,
    bookAnyway,
    choose,
    chooseService,
    refusal,
    pending,
    chosen: { serviceId, durationMinutes: minutes },
    time: { start, end: addMinutes(start, length) },
    known: (): KnownBooking => {
      const { clientId, serviceId } = getValues()
      return { start, durationMinutes: length, clientId, serviceId }
    },
  }
}

export type BookForm = ReturnType<typeof useBookForm>

function startValues({ start, clientId }: KnownBooking, zone: string): BookFormInput {
  const when = localTimeOf(start ?? nextHour(), zone)
  return { ...when, clientId: clientId ?? '', serviceId: '', durationMinutes: '', message: '', notify: true }
}

/** Makes the booking, and says so with the way back. Returns the refusal, if there is one. */
function useSendBooking({ onClose, onBooked }: Ends) {
  const t = useWords('sessions')
  const { reader, moment } = useFormats()
  const { run, pending } = useBookForClient()
  const { keyFor } = useIntentKey()
  const changed = useCallback(() => onBooked?.(), [onBooked])
  const undo = useUndoBooking(changed)
  const send = async (
    { date, time, ...rest }: BookFormOutput,
    override: readonly TimeOverride[],
  ): Promise<TimeRefusal | null> => {
    const request = { ...rest, start: instantOf({ date, time }, reader.zone), override }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return timeRefusal(outcome)
    const session = readFragment(sessionEntryFragment, outcome.value.session)
    notify({
      title: t('book.done', { when: moment(session.start) }),
      undo: () => void undo(session, rest.notify),
    })
    changed()
    onClose()
    return null
  }
  return { send, pending }
}

/** Chooses a service once they are loaded: the known one, one with the drawn length, or the first. */
function useFirstService(
  { getValues, setValue }: Pick<ReturnType<typeof useForm<BookFormInput>>, 'getValues' | 'setValue'>,
  { serviceId, durationMinutes: wanted }: KnownBooking,
  services: readonly ServiceChoice[] | undefined,
): void {
  useEffect(() => {
    const [first] = services ?? []
    if (!first || getValues('serviceId')) return
    const fits =
      services?.find(({ id }) => id === serviceId) ??
      services?.find(({ durations }) => durations.some(({ minutes }) => minutes === wanted)) ??
      first
    setValue('serviceId', fits.id)
    setValue('durationMinutes', lengthOf(fits, wanted))
  }, [services, serviceId, wanted, getValues, setValue])
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
