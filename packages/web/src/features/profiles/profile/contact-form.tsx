import { updateContactInput } from '@hora/schema/inputs/profiles'
import { useUpdateContact } from '#web/features/profiles/profile/use-update-contact.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

const fragment = graphql(/* GraphQL */ `
  fragment ContactForm_accountFragment on Account {
    id
    contact {
      email
      phone
      phoneVerified
      shared
    }
  }
`)

/** The phone number, and the consent to show it with the email address to connected people. */
export function ContactForm({ account }: { account: FragmentType<typeof fragment> }) {
  const t = useWords('profiles')
  const { contact } = readFragment(fragment, account)
  const { run } = useUpdateContact()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: updateContactInput,
    defaultValues: { phone: contact?.phone ?? '', shared: contact?.shared ?? false },
    fieldCopy: { phone: t('contact.phoneWrong') },
    send: async (input) => {
      // A number that is sent counts as a new one, which is not verified yet.
      const changed = form.formState.dirtyFields.phone ? input : { shared: input.shared }
      const outcome = await run({ input: changed })
      if (outcome.ok) {
        form.reset(form.getValues())
        notify({ title: t('contact.saved') })
      }
      return outcome
    },
  })
  const unverified = contact?.phone && !contact.phoneVerified
  return (
    <form noValidate onSubmit={submit} className="flex max-w-md flex-col gap-5">
      <FormFailure failure={failure} />
      <Field
        label={t('contact.phone')}
        hint={unverified ? t('contact.unverified') : t('contact.phoneHint')}
        error={problem('phone')}
        optional
      >
        <TextInput type="tel" inputMode="tel" autoComplete="tel" {...form.register('phone')} />
      </Field>
      <Checkbox label={t('contact.share')} hint={t('contact.shareHint')} {...form.register('shared')} />
      <Button type="submit" variant="secondary" pending={pending} className="self-start">
        {t('contact.save')}
      </Button>
    </form>
  )
}
