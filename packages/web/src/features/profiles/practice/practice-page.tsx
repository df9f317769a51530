import { Link } from '@tanstack/react-router'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { PracticeForm } from '#web/features/profiles/practice/practice-form.tsx'
import { SettingsState } from '#web/features/profiles/settings-state.tsx'
import { useSettings } from '#web/features/profiles/use-settings.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { SettingsSection } from '#web/ui/layout/settings-section.tsx'

export function PracticePage() {
  const t = useWords('profiles')
  const { professional } = useViewer()
  const { viewer, state, reload } = useSettings()
  if (!professional)
    return (
      <EmptyState
        title={t('practice.none')}
        description={t('practice.noneText')}
        action={
          <Link to="/onboarding" className={buttonStyle()}>
            {t('practice.start')}
          </Link>
        }
      />
    )
  return (
    <SettingsSection title={t('practice.title')} description={t('practice.text')}>
      <SettingsState item={viewer?.professional} {...state}>
        {(practice) => <PracticeForm professional={practice} onStale={reload} />}
      </SettingsState>
    </SettingsSection>
  )
}
