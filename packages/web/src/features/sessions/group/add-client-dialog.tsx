import { zodResolver } from '@hookform/resolvers/zod'
import { message } from '@hora/schema/text'
import { useId, useMemo, useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Failed } from '#web/apollo/use-action.ts'
import { useBookChoices } from '#web/features/sessions/book/use-book-choices.ts'
import { useUndoBooking } from '#web/features/sessions/book/use-undo-booking.ts'
import { NotifyClientFields } from '#web/features/sessions/fields/notify-client-fields.tsx'
import type { Group } from '#web/features/sessions/group/group-fragment.ts'
import { useAddToSession } from '#web/features/sessions/group/use-add-to-session.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Combobox } from '#web/ui/fields/combobox.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

const addForm = z.object({ clientId: z.string().min(1), message, notify: z.boolean() })

type Props = { open: boolean; group: Group; onClose: () => void; onChanged: () => void }

/** Gives a client a place in a group. */
export function AddClientDialog(props: Props) {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog({ open, group, onClose, onChanged }: Props) {
  const t = useWords('sessions/group')
  const sessions = useWords('sessions')
  const { moment } = useFormats()
  const copy = useErrorCopy({ SESSION_FULL: t('add.full') })
  const { clients, others, failed, reference, retry } = useOthers(group)
  const { form, submit, refused, pending } = useAddForm(group, others, { onClose, onChanged })
  const id = useId()
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t('add.title')}
      description={`${group.service.name}, ${moment(group.start)}`}
      actions={
        others?.length ? (
          <>
            <Button variant="secondary" onClick={onClose}>
              {sessions('book.leave')}
            </Button>
            <Button type="submit" form={id} pending={pending}>
              {t('add.submit')}
            </Button>
          </>
        ) : null
      }
    >
      <ListState
        items={others}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={retry}
        empty={<NobodyToAdd known={clients?.length ?? 0} />}
      >
        {(options) => (
          <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-5">
            <FormFailure failure={refused && { ...refused, message: copy(refused.code) }} />
            <ClientField form={form} options={options} />
            <NotifyClientFields
              register={form.register}
              errors={form.formState.errors}
              name={options.find(({ value }) => value === form.watch('clientId'))?.label ?? ''}
            />
          </form>
        )}
      </ListState>
    </Dialog>
  )
}

/** The clients who have no place yet. */
function useOthers({ bookings }: Group) {
  const choices = useBookChoices()
  const { clients } = choices
  const others = useMemo(() => {
    const present = bookings.filter(({ status }) => status === 'CONFIRMED' || status === 'HELD')
    const ids = new Set(present.map(({ client }) => client.clientId))
    return clients?.filter(({ value }) => !ids.has(value))
  }, [clients, bookings])
  return { ...choices, others }
}

function NobodyToAdd({ known }: { known: number }) {
  const t = useWords('sessions/group')
  const sessions = useWords('sessions')
  return known === 0 ? (
    <EmptyState title={sessions('book.noClients')} description={sessions('book.noClientsHint')} />
  ) : (
    <EmptyState title={t('add.everybody')} description={t('add.everybodyHint')} />
  )
}

type Form = z.input<typeof addForm>
type Ends = Pick<Props, 'onClose' | 'onChanged'>

function useAddForm(
  group: Group,
  others: readonly { value: string; label: string }[] | undefined,
  { onClose, onChanged }: Ends,
) {
  const t = useWords('sessions/group')
  const sessions = useWords('sessions')
  const { run, pending } = useAddToSession()
  const { keyFor } = useIntentKey()
  const undo = useUndoBooking(onChanged)
  const [refused, setRefused] = useState<Failed | null>(null)
  const form = useForm<Form, unknown, z.output<typeof addForm>>({
    resolver: zodResolver(addForm),
    defaultValues: { clientId: '', message: '', notify: true },
  })
  const submit = form.handleSubmit(async (values) => {
    setRefused(null)
    const request = { ...values, sessionId: group.id }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    onChanged()
    if (!outcome.ok) return setRefused(outcome)
    const name = others?.find(({ value }) => value === values.clientId)?.label ?? ''
    const { id } = outcome.value.booking
    notify({
      title: t('add.done', { name }),
      ...(values.notify ? { detail: sessions('move.notified', { name }) } : {}),
      undo: () => void undo(id, values.notify),
    })
    onClose()
  })
  return { form, submit, refused, pending }
}

type FieldProps = {
  form: ReturnType<typeof useAddForm>['form']
  options: readonly { value: string; label: string }[]
}

function ClientField({ form, options }: FieldProps) {
  const t = useWords('sessions')
  const issue = useIssueCopy()
  const { errors } = form.formState
  return (
    <Field label={t('book.client')} error={errors.clientId && issue({ type: 'required' })}>
      <Controller
        control={form.control}
        name="clientId"
        render={({ field }) => (
          <Combobox
            options={options}
            value={field.value || null}
            onChange={(value) => field.onChange(value ?? '')}
            placeholder={t('book.search')}
          />
        )}
      />
    </Field>
  )
}
