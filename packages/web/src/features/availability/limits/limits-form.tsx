import { BreakFields } from '#web/features/availability/limits/break-fields.tsx'
import { useLimitsForm } from '#web/features/availability/limits/use-limits-form.ts'
import { UnsavedBar } from '#web/features/availability/unsaved-bar.tsx'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { LeaveGuard } from '#web/forms/leave-guard.tsx'
import type { LimitsForm_PracticeFragment } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { SettingsSection } from '#web/ui/layout/settings-section.tsx'

type Props = { practice: LimitsForm_PracticeFragment; onStale: () => void }
type State = ReturnType<typeof useLimitsForm>

/** The limits of a practice. Empty: no limit. */
export function LimitsForm({ practice, onStale }: Props) {
  const t = useWords('availability')
  const onSaved = () => notify({ title: t('limits.saved') })
  const state = useLimitsForm({ practice, onSaved, onStale })
  const { submit, pending, failure, unsaved, discard } = state
  return (
    <form noValidate onSubmit={submit} className="flex max-w-2xl flex-col gap-6">
      <p className="text-sm text-ink-soft">{t('limits.text')}</p>
      <div>
        <SettingsSection title={t('limits.all')} description={t('limits.allText')}>
          <Numbers state={state} day="perDay" week="perWeek" />
        </SettingsSection>
        <SettingsSection title={t('limits.client')} description={t('limits.clientText')}>
          <Numbers state={state} day="clientPerDay" week="clientPerWeek" />
        </SettingsSection>
        <SettingsSection title={t('limits.breaks')} description={t('limits.breaksText')}>
          <BreakFields state={state} />
        </SettingsSection>
      </div>
      <FormFailure failure={failure} />
      {unsaved ? <UnsavedBar save={t('limits.save')} pending={pending} onDiscard={discard} /> : null}
      <LeaveGuard unsaved={unsaved} />
    </form>
  )
}

const number = { inputMode: 'numeric', autoComplete: 'off', className: 'figures', maxLength: 3 } as const

type NumbersProps = { state: State; day: 'perDay' | 'clientPerDay'; week: 'perWeek' | 'clientPerWeek' }

function Numbers({ state: { form, problem }, day, week }: NumbersProps) {
  const t = useWords('availability')
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {([day, week] as const).map((name) => (
        <Field key={name} label={t(`limits.${name}`)} optional error={problem(`sessionLimits.${name}`)}>
          <TextInput {...number} {...form.register(`sessionLimits.${name}`)} />
        </Field>
      ))}
    </div>
  )
}
