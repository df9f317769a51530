import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { type BookFormInput, type BookFormOutput, bookForm } from '#web/features/sessions/book/book-form.ts'
import { type Ends, useSendBooking } from '#web/features/sessions/book/use-send-booking.ts'
import type { TimeRefusal } from '#web/features/sessions/time-refusal.ts'
import type { TimeOverride } from '#web/gql/graphql.ts'
import { addMinutes, instantOf, localTimeOf } from '#web/time/local-time.ts'
import { serverNow } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** What is known of a booking before its form opens. */
export type KnownBooking = {
  /** The picked time, an ISO 8601 instant. The default is the next full hour. */
  start?: string
  durationMinutes?: number
  clientId?: string
  serviceId?: string
}

export type BookForClientProps = KnownBooking & Ends & { open: boolean }

export type ServiceChoice = {
  id: string
  name: string
  capacity: number
  durations: readonly { minutes: number; price: { amountMinor: number; currency: string } }[]
}

const usualLength = 60

/** The form of a booking. It starts with the known values, and keeps what was typed until the booking is made. */
export function useBookForm(known: KnownBooking, services: readonly ServiceChoice[] | undefined, ends: Ends) {
  const { reader } = useFormats()
  const [refusal, setRefusal] = useState<TimeRefusal | null>(null)
  const { send, pending } = useSendBooking(ends)
  const form = useForm<BookFormInput, unknown, BookFormOutput>({
    resolver: useResolver(services),
    defaultValues: startValues(known, reader.zone),
  })
  useFirstService(form, known, services)
  const { setValue, setFocus } = form
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
  const [date, time, minutes, serviceId, clientId] = form.watch(watched)
  const forGroups = isForGroups(serviceId, services)
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
    /** Whether the client is optional, and whether there is none: then the session is scheduled with nobody in it. */
    forGroups,
    schedules: forGroups && clientId === '',
    chosen: { serviceId, durationMinutes: minutes },
    time: { start, end: addMinutes(start, length) },
    known: (): KnownBooking => ({ start, durationMinutes: length, clientId, serviceId }),
  }
}

const useResolver = (services: readonly ServiceChoice[] | undefined) =>
  useMemo(() => zodResolver(bookForm((id) => isForGroups(id, services))), [services])

const watched = ['date', 'time', 'durationMinutes', 'serviceId', 'clientId'] as const

/** Whether a service has room for several people in a session. */
function isForGroups(serviceId: string, services: readonly ServiceChoice[] | undefined): boolean {
  return (services?.find(({ id }) => id === serviceId)?.capacity ?? 1) > 1
}

/** What has to be there before anything can be booked: a service, and a client unless a group can be scheduled. */
export function missingFor(
  clients: readonly unknown[] | undefined,
  services: readonly ServiceChoice[] | undefined,
): 'clients' | 'services' | null {
  if (services?.length === 0) return clients?.length === 0 ? 'clients' : 'services'
  return clients?.length === 0 && !services?.some(({ capacity }) => capacity > 1) ? 'clients' : null
}

export type BookForm = ReturnType<typeof useBookForm>

function startValues({ start, clientId }: KnownBooking, zone: string): BookFormInput {
  const when = localTimeOf(start ?? nextHour(), zone)
  return { ...when, clientId: clientId ?? '', serviceId: '', durationMinutes: '', message: '', notify: true }
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
