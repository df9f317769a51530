import { useQuery } from '@apollo/client/react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { ChangeEmailForm } from '#web/features/accounts/email/change-email-form.tsx'
import { LoginsList } from '#web/features/accounts/logins/logins-list.tsx'
import { securityQuery } from '#web/features/accounts/logins/security-query.ts'
import { ChangePasswordForm } from '#web/features/accounts/password/change-password-form.tsx'
import { SetPassword } from '#web/features/accounts/password/set-password.tsx'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { SettingsSection } from '#web/ui/layout/settings-section.tsx'

export function SecurityPage() {
  const t = useWords('accounts/security')
  const { account } = useViewer()
  const { data, error, refetch } = useQuery(securityQuery)
  const hasPassword = data?.viewer?.account.hasPassword ?? true
  return (
    <>
      <SettingsSection title={t('logins.title')} description={t('logins.text')}>
        <LoginsList
          logins={data?.viewer?.logins}
          code={errorCode(error)}
          reference={referenceOfError(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      </SettingsSection>
      <SettingsSection
        title={t('password.title')}
        description={hasPassword ? t('password.text') : t('password.none')}
      >
        {hasPassword ? <ChangePasswordForm /> : <SetPassword email={account.email} />}
      </SettingsSection>
      <SettingsSection title={t('email.title')} description={t('email.text', { email: account.email })}>
        {hasPassword ? <ChangeEmailForm /> : <p className="text-ink-soft">{t('email.needsPassword')}</p>}
      </SettingsSection>
    </>
  )
}
