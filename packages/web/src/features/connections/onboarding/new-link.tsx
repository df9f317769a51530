import { useState } from 'react'
import { copyText } from '#web/browser/copy-text.ts'
import { newId } from '#web/browser/new-id.ts'
import { firstInvitation } from '#web/features/connections/onboarding/first-invitation.ts'
import type { Issued } from '#web/features/connections/onboarding/issued-link.tsx'
import { useCreateFirstInvitation } from '#web/features/connections/onboarding/use-create-first-invitation.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Copy } from '#web/ui/icons.ts'

/** Makes a link and copies it, with one press. */
export function NewLink({ onIssued }: { onIssued: (issued: Issued) => void }) {
  const t = useWords('connections/onboarding')
  const copy = useErrorCopy()
  const { run, pending } = useCreateFirstInvitation()
  const [idempotencyKey] = useState(newId)
  const [refused, setRefused] = useState<{ message: string; reference: string | undefined }>()
  const makeLink = async () => {
    setRefused(undefined)
    const outcome = await run({ input: { ...firstInvitation, idempotencyKey } })
    if (!outcome.ok) return setRefused({ ...outcome, message: copy(outcome.code) })
    const { issuedInvitation } = outcome.value
    onIssued({ ...issuedInvitation, copied: await copyText(issuedInvitation.url) })
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <FormFailure failure={refused} />
      <Button size="lg" pending={pending} onClick={() => void makeLink()}>
        <Copy aria-hidden="true" />
        <span>{t('invite.link')}</span>
      </Button>
      <p className="text-sm text-ink-soft">{t('invite.linkHint')}</p>
    </div>
  )
}
