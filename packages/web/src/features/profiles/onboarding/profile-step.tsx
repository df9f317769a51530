import { becomeProfessionalInput } from '@hora/schema/inputs/profiles'
import { Link } from '@tanstack/react-router'
import { useEffect, useId } from 'react'
import { chosenZone } from '#web/features/profiles/chosen-zone.ts'
import type { OnDraft } from '#web/features/profiles/onboarding/draft.ts'
import { useSaveProfile } from '#web/features/profiles/onboarding/use-save-profile.ts'
import { professionWords } from '#web/features/profiles/practice/profession-words.ts'
import { ZoneField } from '#web/features/profiles/zone-field.tsx'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useFirstField } from '#web/forms/use-first-field.ts'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { browserZone } from '#web/time/zones.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

const schema = becomeProfessionalInput.extend({ zone: chosenZone })

type Props = {
  account: { savedZone: string }
  professional: { handle: string; profession: string; savedZone: string; version: number } | null
  suggestedHandle: string
  onDraft: OnDraft
  onSaved: () => Promise<void>
}

/** What, under which handle, and where. Saving it makes the account a professional; later it changes the practice. */
export function ProfileStep({ account, professional, suggestedHandle, onDraft, onSaved }: Props) {
  const t = useWords('profiles/onboarding', 'ui')
  const people = useWords('profiles')
  const words = useId()
  const first = useFirstField()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema,
    defaultValues: {
      profession: professional?.profession ?? '',
      handle: professional?.handle ?? suggestedHandle,
      zone: professional?.savedZone ?? (account.savedZone || browserZone()),
    },
    fieldOfCode: { HANDLE_TAKEN: 'handle' },
    fieldCopy: { handle: people('field.handleRule') },
    send: useSaveProfile(professional, onSaved),
  })
  const { profession, handle, zone } = form.watch()
  useEffect(() => onDraft({ profession }), [profession, onDraft])
  return (
    <form ref={first} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <Field
        label={people('field.profession')}
        hint={people('field.professionHint')}
        error={problem('profession')}
      >
        <TextInput list={words} autoComplete="organization-title" {...form.register('profession')} />
      </Field>
      <datalist id={words}>
        {professionWords.map((word) => (
          <option key={word} value={people(`profession.${word}`)} />
        ))}
      </datalist>
      <Field
        label={people('field.handle')}
        hint={t('handleHint', { url: `${location.host}/p/${handle || '…'}` })}
        error={problem('handle')}
      >
        <TextInput autoComplete="off" autoCapitalize="none" spellCheck={false} {...form.register('handle')} />
      </Field>
      <ZoneField
        label={t('zone')}
        hint={t('zoneHint')}
        value={zone}
        onChange={(next) => form.setValue('zone', next)}
        error={problem('zone')}
      />
      <Button type="submit" size="lg" pending={pending} className="self-start">
        {t('next')}
      </Button>
      {professional ? null : (
        <p className="mt-6 border-t border-rule pt-5 text-sm text-ink-soft">
          <span>{t('clientOnly')}</span>{' '}
          <Link to="/scan" className={linkStyle}>
            {t('clientScan')}
          </Link>
        </p>
      )}
    </form>
  )
}
