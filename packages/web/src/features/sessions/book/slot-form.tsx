import { Link } from '@tanstack/react-router'
import { type FormEvent, useId, useRef } from 'react'
import { Controller } from 'react-hook-form'
import type { SlotPopoverProps } from '#web/features/sessions/book/picked-slot.ts'
import { SlotReasons } from '#web/features/sessions/book/slot-reasons.tsx'
import type { useBookChoices } from '#web/features/sessions/book/use-book-choices.ts'
import { type BookForm, missingFor } from '#web/features/sessions/book/use-book-form.ts'
import { useReasonsAgainst } from '#web/features/sessions/book/use-reasons-against.ts'
import { RefusedTime } from '#web/features/sessions/refusal/refused-time.tsx'
import { overridesFor } from '#web/features/sessions/time-refusal.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { Combobox } from '#web/ui/fields/combobox.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'

type Props = SlotPopoverProps & { choices: ReturnType<typeof useBookChoices>; booking: BookForm }

/** A client, a service with its length, Enter. The field for the client is there from the start, and has the focus. */
export function SlotForm(props: Props) {
  const { slot, choices, booking, onMore, onTimeOff } = props
  const t = useWords('sessions')
  const copy = useErrorCopy()
  const id = useId()
  const { clients, services, failed, reference, retry } = choices
  const reasons = useReasonsAgainst({ ...booking.chosen, start: booking.time.start })
  const overrides = overridesFor(reasons)
  const button = useRef<HTMLButtonElement>(null)
  if (failed) return <ErrorState message={copy(failed)} reference={reference} onRetry={retry} />
  const missing = missingFor(clients, services)
  const more = () => onMore(booking.known())
  const choose = (start: string) => {
    booking.choose(start)
    button.current?.focus()
  }
  const verb = booking.schedules ? 'schedule' : 'submit'
  const anyway = booking.schedules ? 'scheduleAnyway' : 'anyway'
  const submitLabel = t(`book.${overrides ? anyway : verb}`)
  /** The reasons on screen were read: what can be overridden is. */
  const submit = (event: FormEvent) => {
    event.preventDefault()
    booking.bookAnyway(overrides ?? [])
  }
  return (
    <>
      {missing ? (
        <Missing what={missing} />
      ) : (
        <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-3.5">
          <SlotFields choices={choices} booking={booking} />
          <SlotWhy {...props} reasons={reasons} onChoose={choose} />
          <Button ref={button} type="submit" pending={booking.pending} className="w-full">
            {submitLabel}
          </Button>
        </form>
      )}
      <div className="mt-2.5 flex flex-wrap justify-between gap-x-2 border-t border-rule pt-2">
        <Button variant="quiet" size="sm" className="-ml-3" onClick={() => onTimeOff(slot)}>
          {t('book.offInstead')}
        </Button>
        {missing ? null : (
          <Button variant="quiet" size="sm" className="-mr-3" onClick={more}>
            {t('book.more')}
          </Button>
        )}
      </div>
    </>
  )
}

type WhyProps = Props & { reasons: ReturnType<typeof useReasonsAgainst>; onChoose: (start: string) => void }

/** What is against the time: before it is booked, or the refusal with free times close by. */
function SlotWhy({ booking, reasons, onOpenSession, onOpenTimeOff, onChoose }: WhyProps) {
  const t = useWords('sessions')
  const { refusal, pending, bookAnyway } = booking
  return (
    <div aria-live="polite" className="empty:hidden">
      {refusal ? (
        <RefusedTime
          refusal={refusal}
          anyway={t(booking.schedules ? 'book.scheduleAnyway' : 'book.anyway')}
          pending={pending}
          onAnyway={bookAnyway}
          onChoose={onChoose}
        />
      ) : (
        <SlotReasons reasons={reasons} onOpenSession={onOpenSession} onOpenTimeOff={onOpenTimeOff} />
      )}
    </div>
  )
}

function SlotFields({ choices: { clients, services = [] }, booking }: Pick<Props, 'choices' | 'booking'>) {
  const t = useWords('sessions')
  const issue = useIssueCopy()
  const { duration } = useFormats()
  const { form, chooseService } = booking
  const { errors } = form.formState
  const [serviceId, minutes] = form.watch(['serviceId', 'durationMinutes'])
  return (
    <>
      <Field
        label={t('book.client')}
        hint={booking.forGroups ? t('book.clientHint') : null}
        error={errors.clientId && issue({ type: 'required' })}
        optional={booking.forGroups}
      >
        <Controller
          control={form.control}
          name="clientId"
          render={({ field }) => (
            <Combobox
              options={clients ?? []}
              loading={!clients}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              placeholder={t('book.search')}
            />
          )}
        />
      </Field>
      <Field label={t('book.service')}>
        <Select
          value={`${serviceId} ${minutes}`}
          onChange={(event) => chooseService(...(event.target.value.split(' ') as [string, string]))}
          options={services.flatMap(({ id, name, durations }) =>
            durations.map((one) => ({
              value: `${id} ${one.minutes}`,
              label: `${name} · ${duration(one.minutes)}`,
            })),
          )}
        />
      </Field>
    </>
  )
}

/** The first steps come before the first booking. */
function Missing({ what }: { what: 'clients' | 'services' }) {
  const t = useWords('sessions')
  return (
    <p className="text-sm text-ink-soft">
      <span>{`${t(what === 'clients' ? 'book.noClientsHint' : 'book.noServicesHint')} `}</span>
      <Link to={what === 'clients' ? '/clients' : '/services/new'} className={linkStyle}>
        {t(what === 'clients' ? 'book.invite' : 'book.addService')}
      </Link>
    </p>
  )
}
