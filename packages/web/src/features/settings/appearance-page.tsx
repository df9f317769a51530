import { useTranslation } from 'react-i18next'
import { SettingsSection } from '#web/features/settings/settings-section.tsx'
import { ThemeControl } from '#web/ui/theme-control.tsx'

export function AppearancePage() {
  const { t } = useTranslation('settings')
  return (
    <SettingsSection title={t('appearance.title')} description={t('appearance.text')}>
      <ThemeControl name="settings-theme" words />
    </SettingsSection>
  )
}
