import { becomeProfessionalInput } from '@hora/schema/inputs/profiles'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { handleFromName } from '#web/features/profiles/onboarding/handle-from-name.ts'
import { useBecomeProfessional } from '#web/features/profiles/onboarding/use-become-professional.ts'
import { professionWords } from '#web/features/profiles/practice/profession-words.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

type Props = { account: { displayName: string; zone: string } }

/** The professional's profile; saving it makes the account a professional. */
export function ProfileStep({ account }: Props) {
  const t = useWords('profiles/onboarding', 'ui')
  const people = useWords('profiles')
  const words = useId()
  const { run } = useBecomeProfessional()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: becomeProfessionalInput,
    defaultValues: { profession: '', handle: handleFromName(account.displayName), zone: account.zone },
    fieldOfCode: { HANDLE_TAKEN: 'handle' },
    fieldCopy: { handle: people('field.handleRule') },
    send: (input) => run({ input }),
  })
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
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
        hint={t('handleHint', { url: `${location.host}/p/${form.watch('handle') || '…'}` })}
        error={problem('handle')}
      >
        <TextInput autoComplete="off" autoCapitalize="none" spellCheck={false} {...form.register('handle')} />
      </Field>
      <Button type="submit" size="lg" pending={pending} className="self-start">
        {t('next')}
      </Button>
      <p className="mt-6 border-t border-rule pt-5 text-sm text-ink-soft">
        {t('clientOnly')}{' '}
        <Link to="/scan" className={linkStyle}>
          {t('clientScan')}
        </Link>
      </p>
    </form>
  )
}
