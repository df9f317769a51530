import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { type InvitationOfLink, invitationIn } from '#web/features/accounts/sign-up/invitation-of-link.ts'
import { NewAccountForm } from '#web/features/accounts/sign-up/new-account-form.tsx'
import { useConfirmed } from '#web/features/accounts/sign-up/use-confirmed.ts'
import { useReplaceSignUp } from '#web/features/accounts/sign-up/use-replace-sign-up.ts'
import { useWords } from '#web/i18n/use-words.ts'

type Props = {
  token: string
  email: string
  displayName: string
  Invitation: InvitationOfLink
  onInvalid: () => void
}

/**
 * For a link opened in a browser that did not sign up, where no password was chosen. The person sees the name and the
 * invitation, and signs up with both: what somebody else accepted in another browser does not count for them.
 */
export function ConfirmElsewhere({ token, email, displayName, Invitation, onInvalid }: Props) {
  const t = useWords('accounts')
  const confirmed = useConfirmed()
  const { run } = useReplaceSignUp()
  const invitationToken = invitationIn(token)
  return (
    <EntryPage title={t('confirm.proveTitle')} lead={t('confirm.elsewhereLead')}>
      <div className="flex flex-col gap-6">
        {invitationToken ? <Invitation token={invitationToken} /> : null}
        <NewAccountForm
          name={displayName}
          email={email}
          emailFixed
          submitLabel={invitationToken ? t('confirm.accept') : t('confirm.submit')}
          send={async ({ email: _known, ...account }) => {
            const outcome = await run({ input: { ...account, token } })
            if (outcome.ok) await confirmed({ ...outcome.value, invitationToken })
            else if (outcome.code === 'TOKEN_INVALID') onInvalid()
            return outcome
          }}
        />
      </div>
    </EntryPage>
  )
}
