import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Failed } from '#web/apollo/use-action.ts'
import { useAcceptSuggestedTime } from '#web/features/bookings/request/use-accept-suggested-time.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import type { Request_BookingFragment } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'

/** The times that the professional suggested. One press books one of them, and opens its page. */
export function SuggestedTimes({ booking }: { booking: Request_BookingFragment }) {
  const t = useWords('bookings/request')
  const { moment } = useFormats()
  const navigate = useNavigate()
  const { run } = useAcceptSuggestedTime()
  const { keyFor } = useIntentKey()
  const [taking, setTaking] = useState<string | null>(null)
  const [failed, setFailed] = useState<(Failed & { start: string }) | null>(null)
  const now = useNowUntil(booking.suggestedStarts)
  const gone = failed ? t('declined.gone', { when: moment(failed.start) }) : undefined
  const copy = useErrorCopy(
    gone ? { SLOT_TAKEN: gone, SESSION_FULL: gone, OUTSIDE_AVAILABILITY: gone, TOO_SOON: gone } : {},
  )
  const take = async (start: string) => {
    setTaking(start)
    setFailed(null)
    const request = { bookingId: booking.id, start }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    setTaking(null)
    if (!outcome.ok) return setFailed({ ...outcome, start })
    notify({ title: t('declined.taken', { when: moment(start) }) })
    await navigate({ to: '/my-sessions/$bookingId', params: { bookingId: outcome.value.booking.id } })
  }
  return (
    <div className="mt-3 flex flex-col gap-3">
      <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
      <ul className="flex flex-wrap gap-2">
        {booking.suggestedStarts
          .filter((start) => Temporal.Instant.compare(start, now) > 0)
          .map((start) => (
            <li key={start}>
              <Button
                size="sm"
                className="figures"
                pending={taking === start}
                disabled={taking !== null}
                onClick={() => void take(start)}
              >
                {t('declined.take', { when: moment(start) })}
              </Button>
            </li>
          ))}
      </ul>
    </div>
  )
}
