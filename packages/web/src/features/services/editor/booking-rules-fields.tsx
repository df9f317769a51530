import { choices } from '#web/features/services/editor/choices.ts'
import type { ServiceFormProps } from '#web/features/services/editor/lengths-fields.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'

type Props = ServiceFormProps & { schedules: readonly { id: string; name: string; main: boolean }[] }

const buffers = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120]
const steps = [5, 10, 15, 20, 30, 45, 60]
const notices = [0, 60, 120, 240, 720, 1440, 2880, 4320, 10_080]
const horizons = [7, 14, 30, 60, 90, 180, 365]

/** When clients may book the service, and the buffers around it. */
export function BookingRulesFields({ form, problem, schedules }: Props) {
  const t = useWords('services')
  const { duration } = useFormats()
  const { register } = form
  const now = form.watch()
  const around = (value: number) => (value === 0 ? t('rules.noBuffer') : duration(value))
  const notice = (value: number) => (value === 0 ? t('rules.noNotice') : duration(value))
  const main = schedules.find((schedule) => schedule.main)
  const hours = schedules.map(({ id, name, main: isMain }) =>
    isMain ? { value: '', label: t('rules.mainSchedule', { name }) } : { value: id, label: name },
  )
  // A service may name the main schedule explicitly; the select then shows the main schedule.
  const direct = main && now.scheduleId === main.id ? [{ value: main.id, label: main.name }] : []
  return (
    <div className="grid max-w-2xl gap-5 sm:grid-cols-2">
      <Field label={t('rules.before')} error={problem('bufferBeforeMinutes')}>
        <Select
          options={choices(buffers, now.bufferBeforeMinutes, around)}
          {...register('bufferBeforeMinutes')}
        />
      </Field>
      <Field label={t('rules.after')} error={problem('bufferAfterMinutes')}>
        <Select
          options={choices(buffers, now.bufferAfterMinutes, around)}
          {...register('bufferAfterMinutes')}
        />
      </Field>
      <Field label={t('rules.notice')} error={problem('minimumNoticeMinutes')}>
        <Select
          options={choices(notices, now.minimumNoticeMinutes, notice)}
          {...register('minimumNoticeMinutes')}
        />
      </Field>
      <Field label={t('rules.horizon')} error={problem('horizonDays')}>
        <Select
          options={choices(horizons, now.horizonDays, (count) => t('rules.ahead', { count }))}
          {...register('horizonDays')}
        />
      </Field>
      <Field label={t('rules.step')} error={problem('slotStepMinutes')}>
        <Select
          options={choices(steps, now.slotStepMinutes, (value) =>
            t('rules.every', { length: duration(value) }),
          )}
          {...register('slotStepMinutes')}
        />
      </Field>
      {schedules.length > 1 ? (
        <Field label={t('rules.schedule')} error={problem('scheduleId')}>
          <Select options={[...hours, ...direct]} {...register('scheduleId')} />
        </Field>
      ) : null}
    </div>
  )
}
