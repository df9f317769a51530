import { createInvitationInput } from '@hora/schema/inputs/connections'
import { useState } from 'react'
import { newId } from '#web/browser/new-id.ts'
import { firstInvitation } from '#web/features/connections/onboarding/first-invitation.ts'
import type { Issued } from '#web/features/connections/onboarding/issued-link.tsx'
import { useCreateFirstInvitation } from '#web/features/connections/onboarding/use-create-first-invitation.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

/** Invites by mail to an address. */
export function InvitationForm({ onIssued }: { onIssued: (issued: Issued) => void }) {
  const t = useWords('connections/onboarding')
  const { run } = useCreateFirstInvitation()
  const [idempotencyKey] = useState(newId)
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: createInvitationInput,
    defaultValues: { ...firstInvitation, idempotencyKey, email: '', message: '' },
    send: async (input) => {
      const outcome = await run({ input })
      if (outcome.ok) onIssued(outcome.value.issuedInvitation)
      return outcome
    },
  })
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <Field label={t('invite.email')} error={problem('email')}>
        <TextInput type="email" inputMode="email" autoComplete="off" {...form.register('email')} />
      </Field>
      <Field label={t('invite.message')} optional error={problem('message')}>
        <TextArea {...form.register('message')} />
      </Field>
      <Button type="submit" variant="secondary" size="lg" pending={pending} className="self-start">
        {t('invite.send')}
      </Button>
    </form>
  )
}
