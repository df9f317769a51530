import { updateProfileInput } from '@hora/schema/inputs/profiles'
import { useMemo } from 'react'
import { chosenZone } from '#web/features/profiles/chosen-zone.ts'
import { countryChoices } from '#web/features/profiles/profile/country-choices.ts'
import { LinksFields } from '#web/features/profiles/profile/links-fields.tsx'
import { PracticeStays } from '#web/features/profiles/profile/practice-stays.tsx'
import { useUpdateProfile } from '#web/features/profiles/profile/use-update-profile.ts'
import { ZoneField } from '#web/features/profiles/zone-field.tsx'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { languages, pickLanguage } from '#web/i18n/languages.ts'
import { useLanguage } from '#web/i18n/use-language.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useReader } from '#web/time/reader-context.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Combobox } from '#web/ui/fields/combobox.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { ActionBar } from '#web/ui/layout/action-bar.tsx'

const fragment = graphql(/* GraphQL */ `
  fragment ProfileForm_accountFragment on Account {
    id
    displayName
    bio
    language
    savedZone: zone
    country
    version
    links {
      label
      url
    }
  }
`)

const schema = updateProfileInput.omit({ expectedVersion: true }).extend({ zone: chosenZone.optional() })

type Props = { account: FragmentType<typeof fragment>; onStale: () => void }

/** The viewer's public profile, and their language and zone. */
export function ProfileForm({ account: reference, onStale }: Props) {
  const t = useWords('profiles')
  const shared = useWords('ui')
  const { setLanguage } = useLanguage()
  const { locale } = useReader()
  const countries = useMemo(() => countryChoices(locale), [locale])
  const account = readFragment(fragment, reference)
  const { run } = useUpdateProfile()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema,
    defaultValues: {
      displayName: account.displayName,
      bio: account.bio ?? '',
      language: pickLanguage([account.language]),
      zone: account.savedZone,
      country: account.country ?? '',
      links: account.links.map(({ label, url }) => ({ label, url })),
    },
    send: async ({ displayName = account.displayName, ...rest }) => {
      const outcome = await run({
        input: { expectedVersion: account.version, displayName, ...definite(rest) },
      })
      if (outcome.ok) {
        // The toast is in the language that was chosen.
        await setLanguage(pickLanguage([rest.language ?? account.language])).catch(() => undefined)
        notify({ title: t('saved') })
      } else if (outcome.code === 'STALE_VERSION') onStale()
      return outcome
    },
  })
  return (
    <form noValidate onSubmit={submit} className="mt-8 flex flex-col gap-5">
      <Field label={t('field.name')} error={problem('displayName')}>
        <TextInput autoComplete="name" {...form.register('displayName')} />
      </Field>
      <Field label={t('profile.bio')} hint={t('profile.bioHint')} optional error={problem('bio')}>
        <TextArea {...form.register('bio')} />
      </Field>
      <LinksFields control={form.control} register={form.register} problem={problem} />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field label={shared('account.language')} error={problem('language')}>
          <Select
            options={languages.map((value) => ({ value, label: shared(`language.${value}`) }))}
            {...form.register('language')}
          />
        </Field>
        <Field label={t('profile.country')} optional error={problem('country')}>
          <Combobox
            options={countries}
            value={form.watch('country') || null}
            onChange={(country) => form.setValue('country', country ?? '', { shouldDirty: true })}
          />
        </Field>
      </div>
      <ZoneField
        label={t('profile.zone')}
        value={form.watch('zone') ?? account.savedZone}
        onChange={(zone) => form.setValue('zone', zone, { shouldDirty: true })}
        error={problem('zone')}
      />
      <PracticeStays chosen={form.watch('zone') ?? account.savedZone} saved={account.savedZone} />
      <FormFailure failure={failure} />
      <ActionBar>
        <Button type="submit" pending={pending} className="max-sm:w-full">
          {t('save')}
        </Button>
      </ActionBar>
    </form>
  )
}

type Definite<Values> = { [Name in keyof Values]: Exclude<Values[Name], undefined> }

/** Without the empty values: an absent field means unchanged. */
function definite<Values extends object>(values: Values): Partial<Definite<Values>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Definite<Values>
  >
}
