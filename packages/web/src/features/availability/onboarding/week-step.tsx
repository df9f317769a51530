import { type FormEvent, useState } from 'react'
import { DayToggles } from '#web/features/availability/onboarding/day-toggles.tsx'
import { useSaveWeek } from '#web/features/availability/onboarding/use-save-week.ts'
import { weeklyRules } from '#web/features/availability/onboarding/weekly-rules.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'
import { TimeInput } from '#web/ui/fields/time-input.tsx'
import { TimeZoneNote } from '#web/ui/marks/time-zone-note.tsx'

type Props = { zone: string; onSaved: () => Promise<void> }

/** The usual days and hours. Breaks, exceptions and further schedules have their own page. */
export function WeekStep({ zone, onSaved }: Props) {
  const t = useWords('ui', 'availability/onboarding')
  const copy = useErrorCopy()
  const { reader } = useFormats()
  const now = useNow(3600)
  const save = useSaveWeek()
  const [days, setDays] = useState<readonly number[]>([1, 2, 3, 4, 5])
  const [from, setFrom] = useState('09:00')
  const [to, setTo] = useState('17:00')
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState<{ days?: string; hours?: string; code?: string }>({})

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    const rules = weeklyRules({ days, from, to })
    if (!rules) return setRefused(days.length === 0 ? { days: t('week.noDay') } : { hours: t('week.order') })
    setRefused({})
    setPending(true)
    const outcome = await save({ name: t('week.name'), zone, weeklyRules: rules })
    if (outcome.ok || outcome.code === 'IDEMPOTENCY_MISMATCH') await onSaved()
    else setRefused({ code: outcome.code })
    setPending(false)
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-6">
      {refused.code ? <Notice tone="danger">{copy(refused.code)}</Notice> : null}
      <FieldGroup legend={t('week.days')} error={refused.days}>
        <DayToggles locale={reader.locale} value={days} onChange={setDays} />
      </FieldGroup>
      <div className="grid max-w-sm grid-cols-2 gap-3">
        <Field label={t('week.from')} error={refused.hours}>
          <TimeInput step={15} value={from} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label={t('week.to')}>
          <TimeInput step={15} value={to} onChange={(event) => setTo(event.target.value)} />
        </Field>
      </div>
      <TimeZoneNote zone={zone} at={now} />
      <Button type="submit" size="lg" pending={pending} className="self-start">
        {t('next')}
      </Button>
    </form>
  )
}
