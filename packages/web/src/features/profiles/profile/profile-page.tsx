import { AvatarEditor } from '#web/features/profiles/profile/avatar-editor.tsx'
import { ContactForm } from '#web/features/profiles/profile/contact-form.tsx'
import { ProfileForm } from '#web/features/profiles/profile/profile-form.tsx'
import { SettingsState } from '#web/features/profiles/settings-state.tsx'
import { useSettings } from '#web/features/profiles/use-settings.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { SettingsSection } from '#web/ui/layout/settings-section.tsx'

export function ProfilePage() {
  const t = useWords('profiles')
  const { viewer, state, reload } = useSettings()
  return (
    <>
      <SettingsSection title={t('profile.title')} description={t('profile.text')}>
        <SettingsState item={viewer?.account} {...state}>
          {(account) => (
            <>
              <AvatarEditor account={account} onChanged={reload} />
              <ProfileForm account={account} onStale={reload} />
            </>
          )}
        </SettingsState>
      </SettingsSection>
      {viewer ? (
        <SettingsSection title={t('contact.title')} description={t('contact.text')}>
          <ContactForm account={viewer.account} />
        </SettingsSection>
      ) : null}
    </>
  )
}
