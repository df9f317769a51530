import { updateProfessionalInput } from '@hora/schema/inputs/profiles'
import { useUpdateProfessional } from '#web/features/profiles/practice/use-update-professional.ts'
import { ZoneField } from '#web/features/profiles/zone-field.tsx'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { browserZone } from '#web/time/zones.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = { account: { zone: string }; professional: { version: number } }

const schema = updateProfessionalInput.pick({ zone: true }).required()

/** The time zone of the practice. */
export function ZoneStep({ account, professional }: Props) {
  const t = useWords('ui', 'profiles/onboarding')
  const { run } = useUpdateProfessional()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema,
    defaultValues: { zone: account.zone || browserZone() },
    send: ({ zone }) => run({ input: { zone, expectedVersion: professional.version } }),
  })
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <ZoneField
        label={t('zone')}
        value={form.watch('zone')}
        onChange={(zone) => form.setValue('zone', zone)}
        error={problem('zone')}
      />
      <Button type="submit" size="lg" pending={pending} className="self-start">
        {t('next')}
      </Button>
    </form>
  )
}
