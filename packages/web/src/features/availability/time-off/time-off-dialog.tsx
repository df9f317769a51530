import { limits } from '@hora/schema/limits'
import { useId } from 'react'
import { SaveActions } from '#web/features/availability/save-actions.tsx'
import { SessionsMet } from '#web/features/availability/time-off/sessions-met.tsx'
import {
  type Period,
  type TimeOffTerms,
  type TimeOffValues,
  timeOffSchema,
  timeOffValues,
} from '#web/features/availability/time-off/time-off-schema.ts'
import { useAddTimeOff } from '#web/features/availability/time-off/use-add-time-off.ts'
import { useRemoveWithUndo } from '#web/features/availability/time-off/use-remove-with-undo.ts'
import {
  type SessionsMetState,
  useSessionsMet,
} from '#web/features/availability/time-off/use-sessions-met.ts'
import { useTakeTimeOff } from '#web/features/availability/time-off/use-take-time-off.ts'
import { type EditedTimeOff, useUndoTimeOff } from '#web/features/availability/time-off/use-undo-time-off.ts'
import { useUpdateTimeOff } from '#web/features/availability/time-off/use-update-time-off.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { DateInput } from '#web/ui/fields/date-input.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { TimeInput } from '#web/ui/fields/time-input.tsx'
import { Trash2 } from '#web/ui/icons.ts'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = {
  open: boolean
  timeOff: EditedTimeOff | null
  today: string
  /** The picked time of a new one, in local time. The default is today. */
  period?: { startsLocal: string; endsLocal: string } | undefined
  onClose: () => void
  onSaved: () => void
}

/** Days or hours in which nothing can be booked, and the sessions that are in them. */
export function TimeOffDialog(props: Props) {
  const { open, timeOff, onClose, onSaved } = props
  const t = useWords('availability')
  const id = useId()
  const { form, submit, problem, failure, pending, met } = useTimeOffForm(props)
  const remove = useRemoveWithUndo(onSaved)
  const values = form.watch()
  const { wholeDays } = values
  const columns = wholeDays
    ? 'grid grid-cols-2 items-start gap-4'
    : 'grid grid-cols-[1.5fr_1fr] items-start gap-4'
  const removal = () => {
    if (timeOff) void remove(timeOff)
    onClose()
  }
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t(timeOff ? 'off.edit' : 'off.add')}
      description={t('off.text')}
      actions={
        <>
          {timeOff ? (
            <Button variant="quiet" onClick={removal} className="sm:mr-auto sm:-ml-3">
              <Trash2 aria-hidden="true" />
              {t('off.remove')}
            </Button>
          ) : null}
          <SaveActions form={id} pending={pending} onClose={onClose} />
        </>
      }
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
        {wholeDays ? (
          <Checkbox
            label={t('off.yearly')}
            hint={/-02-29$/.test(`${values.firstDate} ${values.lastDate}`) ? t('off.yearlyHint') : null}
            error={problem('yearly')}
            {...form.register('yearly')}
          />
        ) : null}
        <Field label={t('off.label')} hint={t('off.labelHint')} optional error={problem('label')}>
          <TextInput autoComplete="off" maxLength={limits.timeOffLabel} {...form.register('label')} />
        </Field>
        <SessionsMet state={met} />
      </form>
    </Dialog>
  )
}

/** The period of the form; null while it is not valid. */
function chosen(values: TimeOffValues): Period | null {
  const { success, data } = timeOffSchema.safeParse({ ...values, label: '' })
  if (!success) return null
  const { label: _, ...period } = data
  return period
}

function useTimeOffForm({ timeOff, today, period, onClose, onSaved }: Omit<Props, 'open'>) {
  const t = useWords('availability')
  const { run } = useTakeTimeOff()
  const save = useSavePlainly()
  const { keyFor } = useIntentKey()
  const undo = useUndoTimeOff(onSaved)
  const state: { met: SessionsMetState | null } = { met: null }
  const form = useGraphForm({
    schema: timeOffSchema,
    defaultValues: timeOffValues(timeOff ?? (period ? { label: null, ...period } : null), today),
    codeCopy: { STALE_VERSION: t('off.stale'), INVALID_INPUT: t('off.notMoved') },
    send: async (terms) => {
      const settled = state.met?.input()
      const known = timeOff ? { timeOffId: timeOff.id, expectedVersion: timeOff.version } : {}
      const input = { ...terms, ...known }
      const outcome = settled
        ? await run({ input: { ...input, ...settled, idempotencyKey: keyFor({ ...input, ...settled }) } })
        : await save(terms, timeOff, keyFor(terms))
      if (!outcome.ok) {
        state.met?.refused(outcome.code, outcome.fields)
        return outcome
      }
      const { id, version } = outcome.value.timeOff
      if (settled && settled.acts.length > 0) undo.withoutUndo()
      else if (timeOff) undo.offerBack(timeOff, version)
      else undo.offerRemoval(id)
      onClose()
      return outcome
    },
  })
  const met = useSessionsMet(chosen(form.form.watch()), timeOff?.id ?? null)
  state.met = met
  return { ...form, met }
}

/** Saves time off whose sessions could not be loaded: they stay as they are. */
function useSavePlainly() {
  const { run: add } = useAddTimeOff()
  const { run: update } = useUpdateTimeOff()
  return async (terms: TimeOffTerms, timeOff: EditedTimeOff | null, idempotencyKey: string) =>
    timeOff
      ? await update({ input: { ...terms, timeOffId: timeOff.id, expectedVersion: timeOff.version } })
      : await add({ input: { ...terms, idempotencyKey } })
}
