import type { Group, GroupPlace } from '#web/features/sessions/group/group-fragment.ts'
import type { MoveTo } from '#web/features/sessions/move/use-move-form.ts'
import { everyRule } from '#web/features/sessions/move/use-move-session.ts'
import { useRescheduleBooking } from '#web/features/sessions/move/use-reschedule-booking.ts'
import { type Move, requestOf } from '#web/features/sessions/move/use-send-move.ts'
import { timeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify, undoNotice } from '#web/ui/feedback/notify.ts'

type Moving = { group: Group; place: GroupPlace }

/**
 * Moves one place of a group, and returns why not if it is refused. The toast offers to undo, which overrides every rule:
 * the place was already there.
 */
export function useMovePerson({ group, place }: Moving, onUndone: () => void) {
  const { moment } = useFormats()
  const t = useWords('sessions/group')
  const sessions = useWords('sessions')
  const { run, pending } = useRescheduleBooking()
  const { keyFor } = useIntentKey()
  const { displayName: name } = place.client

  const send = (move: Move, expectedVersion: number) => {
    const request = { ...requestOf(move), bookingId: place.id, expectedVersion }
    return run({ input: { ...request, idempotencyKey: keyFor(request) } })
  }
  const undo = async ({ notify: told }: Move, version: number) => {
    const { start, end } = group
    const back = { start, durationMinutes: minutesBetween(start, end), override: everyRule }
    const undone = await send({ ...back, ...(told === undefined ? {} : { notify: told }) }, version)
    notify(undoNotice(undone, sessions('move.undone'), sessions('move.notUndone')))
    onUndone()
  }
  const movePerson: MoveTo = async (move) => {
    const outcome = await send(move, place.version)
    if (!outcome.ok) return timeRefusal(outcome)
    notify({
      title: t('move.done', { name, when: moment(move.start) }),
      ...(move.notify === false ? {} : { detail: sessions('move.notified', { name }) }),
      undo: () => void undo(move, outcome.value.booking.version),
    })
    return null
  }
  return { movePerson, pending }
}
