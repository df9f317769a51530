import type { HeldBookingNode } from '#web/features/bookings/book/held-booking-query.ts'
import { keepDraft, readDraft } from '#web/features/bookings/book/message-draft.ts'
import { TimeRefused } from '#web/features/bookings/times/time-refused.tsx'
import { useTakeTime } from '#web/features/bookings/times/use-take-time.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = { booking: HeldBookingNode; onHeld: (bookingId: string) => void; onLeave: () => void }

/** The hold is over. The time may still be free: one press holds it again. */
export function HoldExpired({ booking, onHeld, onLeave }: Props) {
  const t = useWords('bookings')
  const formats = useFormats()
  const { start } = booking
  const durationMinutes = minutesBetween(start, booking.end)
  const { take, picking, refusal } = useTakeTime({ serviceId: booking.service.id, durationMinutes }, (id) => {
    keepDraft(id, readDraft(booking.id))
    onHeld(id)
  })
  return (
    <div className="max-w-xl">
      <div role="alert">
        <h2 className="text-2xl">{t('over.title')}</h2>
        <p className="mt-2 text-ink-soft">{t('over.message')}</p>
      </div>
      <div className="mt-6">
        {refusal ? (
          <TimeRefused
            refusal={refusal}
            picking={picking}
            onPick={(start) => void take(start)}
            onContinue={onHeld}
          />
        ) : null}
        <div className="flex flex-wrap gap-2">
          {refusal && refusal.nearest.length > 0 ? null : (
            <Button pending={picking !== null} onClick={() => void take(booking.start)} className="figures">
              {t('over.take', { when: formats.moment(booking.start) })}
            </Button>
          )}
          <Button variant="secondary" onClick={onLeave}>
            {t('over.again')}
          </Button>
        </div>
      </div>
    </div>
  )
}
