import { limits } from '@hora/schema/limits'
import { useEffect, useRef } from 'react'
import type { MyBooking } from '#web/features/bookings/booking/booking-query.ts'
import { useMoveForm } from '#web/features/bookings/move/use-move-form.ts'
import { TimeRefused } from '#web/features/bookings/times/time-refused.tsx'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { addMinutes, minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { ActionBar } from '#web/ui/layout/action-bar.tsx'
import { Fact, Facts } from '#web/ui/layout/facts.tsx'

type Props = {
  booking: MyBooking
  /** The new start. */
  to: string
  onChoose: (start: string) => void
  onStale: () => void
  onBack: () => void
  onMoved: () => void
}

/** The old and the new time, with room for a message. */
export function ConfirmMove({ booking, to, onChoose, onStale, onBack, onMoved }: Props) {
  const t = useWords('bookings/mine')
  const formats = useFormats()
  const issue = useIssueCopy()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const words = booking.isGroup ? 'groupMove' : 'move'
  const { displayName: name } = booking.professional
  const { form, submit, pending, refusal } = useMoveForm(booking, to, {
    onStale,
    onMoved: () => {
      notify({ title: t('move.done', { when: formats.moment(to) }), detail: t('notified', { name }) })
      onMoved()
    },
  })
  const end = addMinutes(to, minutesBetween(booking.start, booking.end))
  const line = (start: string, until: string) => `${formats.day(start)}, ${formats.timeRange(start, until)}`
  return (
    <form onSubmit={submit} noValidate className="flex max-w-xl flex-col gap-6">
      <h2 ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {t(`${words}.confirm`)}
      </h2>
      {refusal && refusal.start === to ? (
        <TimeRefused
          refusal={refusal}
          picking={null}
          onPick={onChoose}
          overrides={{ NOTICE_TOO_SHORT: t('late.move', { name }) }}
        />
      ) : null}
      <Facts>
        <Fact term={t('move.before')}>
          <span className="figures inline-block text-ink-soft line-through first-letter:uppercase">
            {line(booking.start, booking.end)}
          </span>
        </Fact>
        <Fact term={t('move.after')}>
          <span className="figures inline-block text-base font-medium first-letter:uppercase">
            {line(to, end)}
          </span>
        </Fact>
      </Facts>
      <Field label={t('message', { name })} error={issue(form.formState.errors.message)} optional>
        <TextArea rows={2} maxLength={limits.message} {...form.register('message')} />
      </Field>
      <div className="max-lg:contents lg:flex lg:gap-2">
        <Button variant="secondary" size="lg" onClick={onBack}>
          {t('move.other')}
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
