import { createScheduleInput } from '@hora/schema/inputs/availability'
import { useId, useState } from 'react'
import { Controller } from 'react-hook-form'
import type { Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { useCreateSchedule } from '#web/features/availability/schedules/use-create-schedule.ts'
import { useUpdateSchedule } from '#web/features/availability/schedules/use-update-schedule.ts'
import { chosenZone } from '#web/features/profiles/chosen-zone.ts'
import { ZoneField } from '#web/features/profiles/zone-field.tsx'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

const scheduleForm = createScheduleInput.pick({ name: true }).extend({ zone: chosenZone })

type Props = {
  open: boolean
  /** Null for a new one, which starts with a usual week. */
  schedule: Schedule | null
  zone: string
  onClose: () => void
  onSaved: (id: string) => void
}

const usualWeek = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1020 }))

/** The name of a schedule, and its zone. */
export function ScheduleDialog({ open, schedule, zone, onClose, onSaved }: Props) {
  const t = useWords('availability')
  const id = useId()
  const { run: create } = useCreateSchedule()
  const { run: update } = useUpdateSchedule()
  const { keyFor } = useIntentKey()
  const [begun] = useState(schedule)
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: scheduleForm,
    defaultValues: { name: schedule?.name ?? '', zone },
    codeCopy: { STALE_VERSION: t('stale') },
    send: async (terms) => {
      const outcome = schedule
        ? await update({
            input: { ...terms, scheduleId: schedule.id, expectedVersion: versionFor(schedule, begun) },
          })
        : await create({ input: { ...terms, weeklyRules: usualWeek, idempotencyKey: keyFor(terms) } })
      if (outcome.ok) {
        onSaved(outcome.value.schedule.id)
        onClose()
      }
      return outcome
    },
  })
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t(schedule ? 'schedule.editTitle' : 'schedule.new')}
      description={t('schedule.text')}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={id} pending={pending}>
            {t(schedule ? 'save' : 'schedule.create')}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <FormFailure failure={failure} />
        <Field label={t('schedule.name')} error={problem('name')}>
          <TextInput autoComplete="off" placeholder={t('schedule.example')} {...form.register('name')} />
        </Field>
        <Controller
          control={form.control}
          name="zone"
          render={({ field }) => (
            <ZoneField
              label={t('schedule.zone')}
              value={field.value}
              onChange={field.onChange}
              error={problem('zone')}
            />
          )}
        />
      </form>
    </Dialog>
  )
}

/** Hours may have changed elsewhere meanwhile, but not the fields of this dialog. */
function versionFor(schedule: Schedule, begun: Schedule | null): number {
  const untouched = begun?.name === schedule.name && begun.savedZone === schedule.savedZone
  return untouched || !begun ? schedule.version : begun.version
}
