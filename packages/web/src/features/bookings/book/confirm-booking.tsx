import { limits } from '@hora/schema/limits'
import { useEffect, useRef } from 'react'
import type { HeldBookingNode } from '#web/features/bookings/book/held-booking-query.ts'
import { HoldCountdown } from '#web/features/bookings/book/hold-countdown.tsx'
import { useConfirmForm } from '#web/features/bookings/book/use-confirm-form.ts'
import { useLeaveHold } from '#web/features/bookings/book/use-leave-hold.ts'
import { BookingFacts } from '#web/features/bookings/booking/booking-facts.tsx'
import { TimeRefused } from '#web/features/bookings/times/time-refused.tsx'
import { useReleaseHold } from '#web/features/bookings/times/use-release-hold.ts'
import { useTakeTime } from '#web/features/bookings/times/use-take-time.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { ActionBar } from '#web/ui/layout/action-bar.tsx'

type Props = {
  booking: HeldBookingNode
  now: string
  onHeld: (bookingId: string) => void
  onLeave: () => void
  /** The server says that it is no longer held. */
  onOver: () => void
}

/** The time is held: check it, add a message, book it or ask for it. */
export function ConfirmBooking({ booking, now, onHeld, onLeave, onOver }: Props) {
  const t = useWords('bookings')
  const issue = useIssueCopy()
  const { time, duration } = useFormats()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const release = useReleaseHold()
  const busy = useRef(false)
  useLeaveHold(booking.id, busy)
  const { form, submit, pending, refusal } = useConfirmForm(booking.id, busy, onOver)
  const durationMinutes = minutesBetween(booking.start, booking.end)
  const { take, picking } = useTakeTime({ serviceId: booking.service.id, durationMinutes }, onHeld)
  const leave = async () => {
    busy.current = true
    const outcome = await release.run({ input: { bookingId: booking.id } })
    if (!outcome.ok && (outcome.code === 'WRONG_STATE' || outcome.code === 'ALREADY_CANCELLED'))
      return onOver()
    if (!outcome.ok && booking.heldUntil) {
      const until = time(booking.heldUntil)
      notify({ title: t('hold.notGivenBack', { until }), tone: 'failed', reference: outcome.reference })
    }
    onLeave()
  }
  const { displayName } = booking.professional
  const { answerHours } = booking.policy
  const words = answerHours === null ? 'confirm' : 'ask'
  return (
    <form onSubmit={submit} noValidate className="flex max-w-xl flex-col gap-6">
      <div>
        <h2 ref={heading} tabIndex={-1} className="mb-4 text-2xl outline-none">
          {t(`${words}.title`)}
        </h2>
        {answerHours === null ? null : (
          <p className="mb-4 max-w-prose text-ink-soft">
            {t('ask.text', { name: displayName, length: duration(answerHours * 60) })}
          </p>
        )}
        {booking.heldUntil ? <HoldCountdown heldUntil={booking.heldUntil} now={now} /> : null}
      </div>
      {refusal ? (
        <TimeRefused
          refusal={{ ...refusal, start: booking.start }}
          picking={picking}
          onPick={(start) => void take(start)}
          onContinue={onHeld}
        />
      ) : null}
      <BookingFacts booking={booking} />
      <Field
        label={t('confirm.message', { name: displayName })}
        hint={t('confirm.hint')}
        error={issue(form.formState.errors.message)}
        optional
      >
        <TextArea rows={3} maxLength={limits.message} {...form.register('message')} />
      </Field>
      <div className="max-lg:contents lg:flex lg:gap-2">
        <Button variant="secondary" size="lg" pending={release.pending} onClick={() => void leave()}>
          {t('confirm.other')}
        </Button>
        <ActionBar className="lg:flex-1">
          <Button type="submit" size="lg" pending={pending} className="w-full">
            {t(`${words}.submit`)}
          </Button>
        </ActionBar>
      </div>
    </form>
  )
}
