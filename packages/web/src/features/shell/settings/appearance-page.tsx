import { useTranslation } from 'react-i18next'
import { ThemeControl } from '#web/ui/fields/theme-control.tsx'
import { SettingsSection } from '#web/ui/layout/settings-section.tsx'

export function AppearancePage() {
  const { t } = useTranslation('settings')
  return (
    <SettingsSection title={t('appearance.title')} description={t('appearance.text')}>
      <ThemeControl name="settings-theme" words />
    </SettingsSection>
  )
}
