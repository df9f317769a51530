import { Link } from '@tanstack/react-router'
import { useWords } from '#web/i18n/use-words.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

/** Shown to strangers and former clients. It is not an error, and does not reveal whether the professional exists. */
export function ClientsOnly() {
  const t = useWords('bookings')
  return (
    <div>
      <PageTitle title={t('clientsOnly.title')} />
      <PageHeader title={t('clientsOnly.title')} description={t('clientsOnly.text')} />
      <Link to="/my-sessions" className={buttonStyle('secondary')}>
        {t('clientsOnly.mySessions')}
      </Link>
    </div>
  )
}
