import { limits } from '@hora/schema/limits'
import { useId } from 'react'
import { SaveActions } from '#web/features/availability/save-actions.tsx'
import type { TimeOff } from '#web/features/availability/time-off/time-off-query.ts'
import { timeOffSchema, timeOffValues } from '#web/features/availability/time-off/time-off-schema.ts'
import { useAddTimeOff } from '#web/features/availability/time-off/use-add-time-off.ts'
import { useUpdateTimeOff } from '#web/features/availability/time-off/use-update-time-off.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { DateInput } from '#web/ui/fields/date-input.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { TimeInput } from '#web/ui/fields/time-input.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = {
  open: boolean
  timeOff: TimeOff | null
  today: string
  onClose: () => void
  onSaved: () => void
}

/** Days or hours in which nothing can be booked. */
export function TimeOffDialog({ open, timeOff, today, onClose, onSaved }: Props) {
  const t = useWords('availability')
  const id = useId()
  const { form, submit, problem, failure, pending } = useTimeOffForm({ timeOff, today, onClose, onSaved })
  const wholeDays = form.watch('wholeDays')
  const columns = wholeDays
    ? 'grid grid-cols-2 items-start gap-4'
    : 'grid grid-cols-[1.5fr_1fr] items-start gap-4'
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t(timeOff ? 'off.edit' : 'off.add')}
      description={t('off.text')}
      actions={<SaveActions form={id} pending={pending} onClose={onClose} />}
    >
      <form id={id} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <FormFailure failure={failure} />
        <Checkbox label={t('off.wholeDays')} {...form.register('wholeDays')} />
        <div className={columns}>
          <Field label={t('off.first')} error={problem('firstDate')}>
            <DateInput {...form.register('firstDate')} />
          </Field>
          {wholeDays ? null : (
            <Field label={t('off.from')} error={problem('firstTime')}>
              <TimeInput step={5} {...form.register('firstTime')} />
            </Field>
          )}
          <Field label={t('off.last')} error={problem('lastDate')}>
            <DateInput {...form.register('lastDate')} />
          </Field>
          {wholeDays ? null : (
            <Field label={t('off.to')} error={problem('lastTime')}>
              <TimeInput step={5} {...form.register('lastTime')} />
            </Field>
          )}
        </div>
        <Field label={t('off.label')} hint={t('off.labelHint')} optional error={problem('label')}>
          <TextInput autoComplete="off" maxLength={limits.timeOffLabel} {...form.register('label')} />
        </Field>
      </form>
    </Dialog>
  )
}

function useTimeOffForm({ timeOff, today, onClose, onSaved }: Omit<Props, 'open'>) {
  const t = useWords('availability')
  const { run: add } = useAddTimeOff()
  const { run: update } = useUpdateTimeOff()
  const { keyFor } = useIntentKey()
  return useGraphForm({
    schema: timeOffSchema,
    defaultValues: timeOffValues(timeOff, today),
    fieldCopy: { lastDate: t('off.wrong') },
    codeCopy: { STALE_VERSION: t('off.stale') },
    send: async (terms) => {
      const outcome = timeOff
        ? await update({ input: { ...terms, timeOffId: timeOff.id, expectedVersion: timeOff.version } })
        : await add({ input: { ...terms, idempotencyKey: keyFor(terms) } })
      if (outcome.ok) {
        onSaved()
        onClose()
      }
      return outcome
    },
  })
}
