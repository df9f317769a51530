import { useTranslation } from 'react-i18next'
import { AvatarEditor } from '#web/features/settings/avatar-editor.tsx'
import { ProfileForm } from '#web/features/settings/profile-form.tsx'
import { SettingsSection } from '#web/features/settings/settings-section.tsx'
import { SettingsState } from '#web/features/settings/settings-state.tsx'
import { useSettings } from '#web/features/settings/use-settings.ts'

export function ProfilePage() {
  const { t } = useTranslation('settings')
  const { viewer, code, reload } = useSettings()
  return (
    <SettingsSection title={t('profile.title')} description={t('profile.text')}>
      <SettingsState item={viewer?.account} code={code} onRetry={reload}>
        {(account) => (
          <>
            <AvatarEditor account={account} onChanged={reload} />
            <ProfileForm account={account} onStale={reload} />
          </>
        )}
      </SettingsState>
    </SettingsSection>
  )
}
