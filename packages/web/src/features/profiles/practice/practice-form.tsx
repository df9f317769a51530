import { updateProfessionalInput } from '@hora/schema/inputs/profiles'
import { FormProvider } from 'react-hook-form'
import {
  cancellationDraft,
  draftOf,
  problemsInDraft,
} from '#web/features/profiles/cancellation/cancellation-draft.ts'
import { cancellationPolicyFragment, policyOf } from '#web/features/profiles/cancellation/policy-fragment.ts'
import { chosenZone } from '#web/features/profiles/chosen-zone.ts'
import { CancellingSection } from '#web/features/profiles/practice/cancelling-section.tsx'
import { noticeChoices } from '#web/features/profiles/practice/notice-choices.ts'
import { useUpdateProfessional } from '#web/features/profiles/practice/use-update-professional.ts'
import { ZoneField } from '#web/features/profiles/zone-field.tsx'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { serverNow } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { ActionBar } from '#web/ui/layout/action-bar.tsx'

const fragment = graphql(/* GraphQL */ `
  fragment PracticeForm_professionalFragment on Professional {
    id
    handle
    profession
    savedZone: zone
    version
    rescheduleNoticeMinutes
    cancellation {
      ...CancellationPolicy_policy
    }
  }
`)

const schema = updateProfessionalInput
  .omit({ expectedVersion: true, cancellation: true })
  .required()
  .extend({ zone: chosenZone, cancellation: cancellationDraft })
const minutes = { valueAsNumber: true } as const

type Props = { professional: FragmentType<typeof fragment>; onStale: () => void }

/** What clients see of a practice, and the terms of new bookings. */
export function PracticeForm({ professional: reference, onStale }: Props) {
  const t = useWords('profiles')
  const { duration, zone: zoneName } = useFormats()
  const practice = readFragment(fragment, reference)
  const { run } = useUpdateProfessional()
  const { handle, profession, savedZone: zone, rescheduleNoticeMinutes } = practice
  const cancellation = draftOf(policyOf(readFragment(cancellationPolicyFragment, practice.cancellation)))
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema,
    defaultValues: { handle, profession, zone, rescheduleNoticeMinutes, cancellation },
    fieldOfCode: { HANDLE_TAKEN: 'handle' },
    fieldCopy: { handle: t('field.handleRule') },
    send: async (input) => {
      const outcome = await run({ input: { ...input, expectedVersion: practice.version } })
      if (outcome.ok) notify({ title: t('saved') })
      else if (outcome.code === 'STALE_VERSION') onStale()
      const { length } = input.cancellation.tiers
      return outcome.ok ? outcome : { ...outcome, fields: problemsInDraft(outcome.fields, length) }
    },
  })
  const length = (value: number) =>
    value === 0 ? t('practice.anytime') : t('practice.before', { length: duration(value) })
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <Field label={t('field.profession')} error={problem('profession')}>
        <TextInput autoComplete="organization-title" {...form.register('profession')} />
      </Field>
      <Field
        label={t('field.handle')}
        hint={t('practice.handleHint', { url: `${location.host}/p/${form.watch('handle')}` })}
        error={problem('handle')}
      >
        <TextInput autoComplete="off" autoCapitalize="none" spellCheck={false} {...form.register('handle')} />
      </Field>
      <ZoneField
        label={t('practice.zone')}
        hint={t('practice.zoneHint')}
        value={form.watch('zone')}
        onChange={(next) => form.setValue('zone', next, { shouldDirty: true })}
        error={problem('zone')}
      />
      {form.watch('zone') === zone ? null : (
        <Notice tone="info">
          {t('practice.moves', { zone: zoneName(form.watch('zone'), serverNow().toString()) })}
        </Notice>
      )}
      <Field
        label={t('practice.move')}
        error={problem('rescheduleNoticeMinutes')}
        className="max-w-2xl sm:max-w-72"
      >
        <Select
          options={noticeChoices(rescheduleNoticeMinutes, length)}
          {...form.register('rescheduleNoticeMinutes', minutes)}
        />
      </Field>
      <FormProvider {...form}>
        <CancellingSection />
      </FormProvider>
      <p className="text-sm text-ink-faint">{t('practice.terms')}</p>
      <FormFailure failure={failure} />
      <ActionBar>
        <Button type="submit" pending={pending} className="max-sm:w-full">
          {t('save')}
        </Button>
      </ActionBar>
    </form>
  )
}
