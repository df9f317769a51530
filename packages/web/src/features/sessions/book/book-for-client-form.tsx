import { Controller } from 'react-hook-form'
import { lengthOf, type ServiceChoice, type useBookForm } from '#web/features/sessions/book/use-book-form.ts'
import { NotifyClientFields } from '#web/features/sessions/fields/notify-client-fields.tsx'
import { WhenFields } from '#web/features/sessions/fields/when-fields.tsx'
import { RefusedTime } from '#web/features/sessions/refusal/refused-time.tsx'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Combobox } from '#web/ui/fields/combobox.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { type Choice, Select } from '#web/ui/fields/select.tsx'

type Props = {
  id: string
  clients: readonly Choice[]
  services: readonly ServiceChoice[]
  booking: ReturnType<typeof useBookForm>
}

/** The client, the service, the length, the time, and the message to the client. */
export function BookForClientForm({ id, clients, services, booking }: Props) {
  const t = useWords('sessions', 'ui')
  const { duration, money } = useFormats()
  const issue = useIssueCopy()
  const { form, submit, choose, bookAnyway, refusal, pending } = booking
  const { errors } = form.formState
  const [serviceId, clientId] = form.watch(['serviceId', 'clientId'])
  const service = services.find((one) => one.id === serviceId)
  const chosen = form.register('serviceId', {
    onChange: (event: { target: { value: string } }) => {
      const next = services.find((one) => one.id === event.target.value)
      if (next) form.setValue('durationMinutes', lengthOf(next, Number(form.getValues('durationMinutes'))))
    },
  })
  return (
    <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-5">
      {refusal ? (
        <RefusedTime
          refusal={refusal}
          anyway={t(booking.schedules ? 'book.scheduleAnyway' : 'book.anyway')}
          pending={pending}
          onAnyway={bookAnyway}
          onChoose={choose}
        />
      ) : null}
      <ClientField form={form} clients={clients} optional={booking.forGroups} />
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-[1.2fr_1fr]">
        <Field label={t('book.service')} error={issue(errors.serviceId)}>
          <Select options={services.map(({ id: value, name }) => ({ value, label: name }))} {...chosen} />
        </Field>
        <Field label={t('book.length')} error={issue(errors.durationMinutes)}>
          <Select
            options={(service?.durations ?? []).map(({ minutes, price }) => ({
              value: String(minutes),
              label: `${duration(minutes)} · ${price.amountMinor === 0 ? t('free') : money(price)}`,
            }))}
            {...form.register('durationMinutes')}
          />
        </Field>
      </div>
      <WhenFields register={form.register} errors={errors} />
      <NotifyClientFields
        register={form.register}
        errors={errors}
        name={clients.find(({ value }) => value === clientId)?.label ?? ''}
        people={booking.schedules ? 0 : undefined}
      />
    </form>
  )
}

type ClientFieldProps = Pick<Props, 'clients'> & Pick<Props['booking'], 'form'> & { optional: boolean }

function ClientField({ form, clients, optional }: ClientFieldProps) {
  const t = useWords('sessions')
  const issue = useIssueCopy()
  const { errors } = form.formState
  return (
    <Field
      label={t('book.client')}
      hint={optional ? t('book.clientHint') : null}
      error={errors.clientId && issue({ type: 'required' })}
      optional={optional}
    >
      <Controller
        control={form.control}
        name="clientId"
        render={({ field }) => (
          <Combobox
            options={clients}
            value={field.value || null}
            onChange={(value) => field.onChange(value ?? '')}
            placeholder={t('book.search')}
          />
        )}
      />
    </Field>
  )
}
