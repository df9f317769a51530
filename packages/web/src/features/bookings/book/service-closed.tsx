import { Link } from '@tanstack/react-router'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

/** Shown when the service is switched off during the choice, and at an old address of it. */
export function ServiceClosed({ handle }: { handle: string }) {
  const t = useWords('bookings')
  return (
    <Notice tone="warning" title={t('closed.title')}>
      <p>{t('closed.text')}</p>
      <Link to="/p/$handle" params={{ handle }} className={`tap mt-2 inline-block ${linkStyle}`}>
        {t('closed.others')}
      </Link>
    </Notice>
  )
}
