import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { InvitationForm } from '#web/features/connections/onboarding/invitation-form.tsx'
import { type Issued, IssuedLink } from '#web/features/connections/onboarding/issued-link.tsx'
import { NewLink } from '#web/features/connections/onboarding/new-link.tsx'
import { useFinishOnboarding } from '#web/features/profiles/onboarding/use-finish-onboarding.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'

/** The first client: copy a link with one press, send a mail, or do it later. */
export function InvitationStep() {
  const t = useWords('connections/onboarding')
  const copy = useErrorCopy()
  const navigate = useNavigate()
  const { run, pending } = useFinishOnboarding()
  const [issued, setIssued] = useState<Issued | null>(null)
  const [failure, setFailure] = useState<{ message: string; reference: string | undefined }>()
  const finish = async () => {
    const outcome = await run({})
    if (outcome.ok) await navigate({ to: '/calendar' })
    else setFailure({ ...outcome, message: copy(outcome.code) })
  }
  return (
    <div className="flex flex-col gap-6">
      <FormFailure failure={failure} />
      {issued ? (
        <IssuedLink issued={issued} />
      ) : (
        <>
          <NewLink onIssued={setIssued} />
          <section className="border-t border-rule pt-6">
            <h2 className="mb-4 text-xl">{t('invite.byMail')}</h2>
            <InvitationForm onIssued={setIssued} />
          </section>
        </>
      )}
      <div className={issued ? undefined : 'border-t border-rule pt-4'}>
        <Button
          size={issued ? 'lg' : 'md'}
          variant={issued ? 'primary' : 'quiet'}
          pending={pending}
          onClick={() => void finish()}
          className={issued ? undefined : '-ml-4'}
        >
          {issued ? t('open') : t('skip')}
        </Button>
      </div>
    </div>
  )
}
