import { useCallback } from 'react'
import type { BookFormOutput } from '#web/features/sessions/book/book-form.ts'
import { useBookForClient } from '#web/features/sessions/book/use-book-for-client.ts'
import { useScheduleSession } from '#web/features/sessions/book/use-schedule-session.ts'
import { useUndoBooking } from '#web/features/sessions/book/use-undo-booking.ts'
import { useCancelSession } from '#web/features/sessions/cancel/use-cancel-session.ts'
import { sessionEntryFragment } from '#web/features/sessions/session-fragment.ts'
import { type TimeRefusal, timeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import type { TimeOverride } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { instantOf } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify, undoNotice } from '#web/ui/feedback/notify.ts'

export type Ends = { onClose: () => void; onBooked?: (() => void) | undefined }

/**
 * Makes the booking, or without a client schedules the session with nobody in it, and says so with the way back. Returns
 * the refusal, if there is one.
 */
export function useSendBooking({ onClose, onBooked }: Ends) {
  const changed = useCallback(() => onBooked?.(), [onBooked])
  const book = useBook(changed)
  const schedule = useSchedule(changed)
  const send = async (values: BookFormOutput, override: readonly TimeOverride[]) => {
    const refusal = await (values.clientId === '' ? schedule : book).send(values, override)
    if (refusal === null) {
      changed()
      onClose()
    }
    return refusal
  }
  return { send, pending: book.pending || schedule.pending }
}

type Send = (values: BookFormOutput, override: readonly TimeOverride[]) => Promise<TimeRefusal | null>

function useBook(changed: () => void) {
  const t = useWords('sessions')
  const { reader, moment } = useFormats()
  const { run, pending } = useBookForClient()
  const { keyFor } = useIntentKey()
  const undo = useUndoBooking(changed)
  const send: Send = async ({ date, time, ...rest }, override) => {
    const request = { ...rest, start: instantOf({ date, time }, reader.zone), override }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return timeRefusal(outcome)
    const { booking, session } = outcome.value
    notify({
      title: t('book.done', { when: moment(readFragment(sessionEntryFragment, session).start) }),
      undo: () => void undo(booking.id, rest.notify),
    })
    return null
  }
  return { send, pending }
}

function useSchedule(changed: () => void) {
  const t = useWords('sessions')
  const { reader, moment } = useFormats()
  const { run, pending } = useScheduleSession()
  const cancel = useCancelSession()
  const { keyFor } = useIntentKey()
  /** Somebody who has joined in the meantime is notified. */
  const undo = async (sessionId: string) => {
    const request = { sessionId, message: null, notify: true }
    const outcome = await cancel.run({ input: { ...request, idempotencyKey: keyFor(request) } })
    notify(undoNotice(outcome, t('book.unscheduled'), t('book.notUnscheduled')))
    changed()
  }
  const send: Send = async ({ date, time, serviceId, durationMinutes }, override) => {
    const start = instantOf({ date, time }, reader.zone)
    const request = { serviceId, durationMinutes, start, override }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return timeRefusal(outcome)
    const session = readFragment(sessionEntryFragment, outcome.value.session)
    notify({ title: t('book.scheduled', { when: moment(session.start) }), undo: () => void undo(session.id) })
    return null
  }
  return { send, pending }
}
