import { Link } from '@tanstack/react-router'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { serverNow } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'

/** Says that the practice keeps its zone when a professional chooses another one for themselves. */
export function PracticeStays({ chosen, saved }: { chosen: string; saved: string }) {
  const t = useWords('profiles')
  const { zone } = useFormats()
  const { professional } = useViewer()
  if (!professional || chosen === saved || chosen === professional.savedZone) return null
  return (
    <p className="text-sm text-ink-soft">
      <span>
        {`${t('profile.practiceStays', { zone: zone(professional.savedZone, serverNow().toString()) })} `}
      </span>
      <Link to="/settings/practice" className={linkStyle}>
        {t('profile.toPractice')}
      </Link>
    </p>
  )
}
