import { type FormEvent, useEffect, useState } from 'react'
import { DayToggles } from '#web/features/availability/onboarding/day-toggles.tsx'
import { useSaveWeek } from '#web/features/availability/onboarding/use-save-week.ts'
import { type Week, weeklyRules } from '#web/features/availability/onboarding/weekly-rules.ts'
import type { StepProps } from '#web/features/profiles/onboarding/steps-above.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'
import { TimeInput } from '#web/ui/fields/time-input.tsx'
import { TimeZoneNote } from '#web/ui/marks/time-zone-note.tsx'

type Props = StepProps & {
  start: Week
  /** There are hours already: they stay as they are, unless something is changed here. */
  keeps: boolean
}

type Refused = { days?: string; hours?: string; failure?: { message: string; reference: string | undefined } }

export function WeekStepForm({ home, start, keeps, onDraft, onSaved }: Props) {
  const t = useWords('ui', 'availability/onboarding')
  const copy = useErrorCopy()
  const { reader } = useFormats()
  const now = useNow(3600)
  const save = useSaveWeek()
  const [week, setWeek] = useState(start)
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState<Refused>({})
  const change = (part: Partial<Week>) => setWeek((before) => ({ ...before, ...part }))
  useEffect(() => onDraft({ week }), [week, onDraft])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    const rules = weeklyRules(week)
    if (!rules)
      return setRefused(week.days.length === 0 ? { days: t('week.noDay') } : { hours: t('week.order') })
    setRefused({})
    setPending(true)
    const unchanged = keeps && week === start
    const outcome = unchanged
      ? ({ ok: true } as const)
      : await save({ name: t('week.name'), zone: home.zone, weeklyRules: rules })
    if (outcome.ok || outcome.code === 'IDEMPOTENCY_MISMATCH') await onSaved()
    else setRefused({ failure: { ...outcome, message: copy(outcome.code) } })
    setPending(false)
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-6">
      <FormFailure failure={refused.failure} />
      <FieldGroup legend={t('week.days')} error={refused.days}>
        <DayToggles locale={reader.locale} value={week.days} onChange={(days) => change({ days })} />
      </FieldGroup>
      <div className="grid max-w-sm grid-cols-2 gap-3">
        <Field label={t('week.from')} error={refused.hours}>
          <TimeInput step={15} value={week.from} onChange={({ target }) => change({ from: target.value })} />
        </Field>
        <Field label={t('week.to')}>
          <TimeInput step={15} value={week.to} onChange={({ target }) => change({ to: target.value })} />
        </Field>
      </div>
      <TimeZoneNote zone={home.zone} at={now} />
      <Button type="submit" size="lg" pending={pending} className="self-start">
        {t('next')}
      </Button>
    </form>
  )
}
