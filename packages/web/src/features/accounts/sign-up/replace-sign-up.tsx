import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { NewAccountForm } from '#web/features/accounts/sign-up/new-account-form.tsx'
import { useConfirmed } from '#web/features/accounts/sign-up/use-confirmed.ts'
import { useReplaceSignUp } from '#web/features/accounts/sign-up/use-replace-sign-up.ts'
import { useWords } from '#web/i18n/use-words.ts'

type Props = { token: string; email: string; onInvalid: () => void }

/** Replaces a sign-up that a stranger may have made with this address. */
export function ReplaceSignUp({ token, email, onInvalid }: Props) {
  const t = useWords('accounts')
  const confirmed = useConfirmed()
  const { run } = useReplaceSignUp()
  return (
    <EntryPage title={t('confirm.againTitle')} lead={t('confirm.againLead')}>
      <NewAccountForm
        email={email}
        emailFixed
        withPassword
        send={async ({ email: _known, ...account }) => {
          const outcome = await run({ input: { ...account, token } })
          if (outcome.ok) await confirmed({ ...outcome.value, invitationToken: null })
          else if (outcome.code === 'TOKEN_INVALID') onInvalid()
          return outcome
        }}
      />
    </EntryPage>
  )
}
