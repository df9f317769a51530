import { limits } from '@hora/schema/limits'
import { useState } from 'react'
import { inviteSchema } from '#web/features/connections/invitations/invite-schema.ts'
import type { Issued } from '#web/features/connections/invitations/issued-invitation.tsx'
import { useCreateInvitation } from '#web/features/connections/invitations/use-create-invitation.ts'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useWords } from '#web/i18n/use-words.ts'

/** The form of an invitation, and the issued invitation. Several can be made one after the other. */
export function useInviteForm() {
  const t = useWords('connections/invitations')
  const { run } = useCreateInvitation()
  const { keyFor, settled } = useIntentKey()
  const [issued, setIssued] = useState<Issued | null>(null)
  const graphForm = useGraphForm({
    schema: inviteSchema,
    defaultValues: { channel: 'email', email: '', message: '', uses: '1', days: '14' },
    fieldCopy: { uses: t('invite.usesWrong', limits.invitationUses) },
    send: async (request) => {
      const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
      if (outcome.ok) setIssued(outcome.value.issuedInvitation)
      return outcome
    },
  })
  const another = () => {
    settled()
    setIssued(null)
    graphForm.form.reset({ ...graphForm.form.getValues(), email: '' })
  }
  return { ...graphForm, issued, another }
}
