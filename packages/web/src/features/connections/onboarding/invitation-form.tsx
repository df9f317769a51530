import { createInvitationInput } from '@hora/schema/inputs/connections'
import { useState } from 'react'
import { newId } from '#web/browser/new-id.ts'
import type { Issued } from '#web/features/connections/onboarding/issued-link.tsx'
import { useCreateFirstInvitation } from '#web/features/connections/onboarding/use-create-first-invitation.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

const terms = { maxUses: 1, expiresInDays: 14 } as const

/** Invites by mail to an address, or by a link without one. */
export function InvitationForm({ onIssued }: { onIssued: (issued: Issued) => void }) {
  const t = useWords('connections/onboarding')
  const copy = useErrorCopy()
  const { run, pending } = useCreateFirstInvitation()
  const [keys] = useState(() => ({ mail: newId(), link: newId() }))
  const [refused, setRefused] = useState<{ message: string }>()
  const form = useGraphForm({
    schema: createInvitationInput,
    defaultValues: { ...terms, idempotencyKey: keys.mail, email: '', message: '' },
    send: async (input) => {
      setRefused(undefined)
      const outcome = await run({ input })
      if (outcome.ok) onIssued(outcome.value.issuedInvitation)
      return outcome
    },
  })
  const makeLink = async () => {
    const outcome = await run({ input: { ...terms, idempotencyKey: keys.link } })
    if (outcome.ok) onIssued(outcome.value.issuedInvitation)
    else setRefused({ message: copy(outcome.code) })
  }
  return (
    <form noValidate onSubmit={form.submit} className="flex flex-col gap-5">
      <FormFailure failure={form.failure ?? refused} />
      <Field label={t('invite.email')} error={form.problem('email')}>
        <TextInput type="email" inputMode="email" autoComplete="off" {...form.form.register('email')} />
      </Field>
      <Field label={t('invite.message')} optional error={form.problem('message')}>
        <TextArea {...form.form.register('message')} />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="lg" pending={form.pending}>
          {t('invite.send')}
        </Button>
        <Button
          size="lg"
          variant="secondary"
          pending={pending && !form.pending}
          onClick={() => void makeLink()}
        >
          {t('invite.link')}
        </Button>
      </div>
    </form>
  )
}
