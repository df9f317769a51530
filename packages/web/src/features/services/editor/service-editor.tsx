import { Link, useNavigate } from '@tanstack/react-router'
import { Controller } from 'react-hook-form'
import { ApprovalFields } from '#web/features/services/editor/approval-fields.tsx'
import { BookingRulesFields } from '#web/features/services/editor/booking-rules-fields.tsx'
import { CancellingFields } from '#web/features/services/editor/cancelling-fields.tsx'
import { ChosenClientsFields } from '#web/features/services/editor/chosen-clients-fields.tsx'
import { EditorSection } from '#web/features/services/editor/editor-section.tsx'
import { GroupFields } from '#web/features/services/editor/group-fields.tsx'
import { LengthsFields } from '#web/features/services/editor/lengths-fields.tsx'
import { LimitFields } from '#web/features/services/editor/limit-fields.tsx'
import { NewerVersion } from '#web/features/services/editor/newer-version.tsx'
import { PlaceFields } from '#web/features/services/editor/place-fields.tsx'
import type { EditedService, NewServiceStart } from '#web/features/services/editor/service-fragment.ts'
import { ServicePreview } from '#web/features/services/editor/service-preview.tsx'
import { useServiceForm } from '#web/features/services/editor/use-service-form.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { LeaveGuard } from '#web/forms/leave-guard.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { ColourSwatchPicker } from '#web/ui/fields/colour-swatch-picker.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { ActionBar } from '#web/ui/layout/action-bar.tsx'

type Props = {
  service: EditedService | null
  schedules: readonly { id: string; name: string; main: boolean }[]
  start: NewServiceStart
  /** Loads the version that was saved elsewhere meanwhile. */
  onStale?: () => void
}

/** All settings of a service on one page, with a preview of what clients see. */
export function ServiceEditor({ service, schedules, start, onStale }: Props) {
  const t = useWords('services')
  const navigate = useNavigate()
  const { form, submit, problem, failure, pending, newest, takeNewest } = useServiceForm({
    service,
    start,
    onSaved: () => {
      notify({ title: t(service ? 'saved' : 'created', { name: form.getValues('name') }) })
      void navigate({ to: '/services', ignoreBlocker: true })
    },
    ...(onStale ? { onStale } : {}),
  })
  const { register, control } = form
  const stale = failure?.code === 'STALE_VERSION'
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <form noValidate onSubmit={submit} className="flex min-w-0 flex-col">
        <EditorSection title={t('about.title')}>
          <Field label={t('about.name')} error={problem('name')}>
            <TextInput autoComplete="off" placeholder={t('about.example')} {...register('name')} />
          </Field>
          <Field label={t('about.description')} optional error={problem('description')}>
            <TextArea {...register('description')} />
          </Field>
          <FieldGroup legend={t('about.colour')} hint={t('about.colourHint')}>
            <Controller
              control={control}
              name="colour"
              render={({ field }) => (
                <ColourSwatchPicker name="colour" value={field.value} onChange={field.onChange} />
              )}
            />
          </FieldGroup>
        </EditorSection>
        <EditorSection title={t('lengths.title')} text={t('lengths.text')}>
          <LengthsFields form={form} problem={problem} />
        </EditorSection>
        <EditorSection title={t('group.title')} text={t('group.text')}>
          <GroupFields form={form} problem={problem} />
        </EditorSection>
        <EditorSection title={t('approval.title')} text={t('approval.text')}>
          <ApprovalFields form={form} problem={problem} />
        </EditorSection>
        <EditorSection title={t('chosen.title')}>
          <ChosenClientsFields form={form} problem={problem} />
        </EditorSection>
        <EditorSection title={t('place.title')}>
          <PlaceFields form={form} problem={problem} />
        </EditorSection>
        <EditorSection title={t('rules.title')} text={t('rules.text')}>
          <BookingRulesFields form={form} problem={problem} schedules={schedules} />
        </EditorSection>
        <EditorSection title={t('limits.title')} text={t('limits.text')}>
          <LimitFields form={form} problem={problem} />
        </EditorSection>
        <EditorSection title={t('cancelling.title')} text={t('cancelling.text')}>
          <CancellingFields form={form} practice={start.cancellation} />
        </EditorSection>
        {service ? (
          <EditorSection title={t('offer.title')}>
            <Checkbox label={t('offer.label')} hint={t('offer.hint')} {...register('active')} />
          </EditorSection>
        ) : null}
        <div className="flex flex-col gap-5 border-t border-rule pt-6">
          <FormFailure failure={stale ? undefined : failure} />
          <NewerVersion refused={stale} onTake={newest && (() => takeNewest(newest))} />
        </div>
        <ActionBar className="flex flex-wrap gap-2">
          <Button type="submit" pending={pending} className="max-sm:flex-1">
            {t(service ? 'save' : 'create')}
          </Button>
          <Link to="/services" className={buttonStyle('secondary')}>
            {t('leave')}
          </Link>
        </ActionBar>
      </form>
      <ServicePreview control={control} />
      <LeaveGuard unsaved={form.formState.isDirty} />
    </div>
  )
}
