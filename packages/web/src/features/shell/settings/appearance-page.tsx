import { useWords } from '#web/i18n/use-words.ts'
import { ThemeControl } from '#web/ui/fields/theme-control.tsx'
import { SettingsSection } from '#web/ui/layout/settings-section.tsx'

export function AppearancePage() {
  const t = useWords('shell/settings')
  return (
    <SettingsSection title={t('appearance.title')} description={t('appearance.text')}>
      <ThemeControl name="settings-theme" words />
    </SettingsSection>
  )
}
