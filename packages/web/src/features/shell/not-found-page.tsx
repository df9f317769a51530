import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LonelyPage } from '#web/features/shell/lonely-page.tsx'
import { PageTitle } from '#web/features/shell/page-title.tsx'
import { buttonStyle } from '#web/ui/button-style.ts'

export function NotFoundPage() {
  const { t } = useTranslation('shell')
  return (
    <>
      <PageTitle title={t('title.notFound')} />
      <LonelyPage
        title={t('notFound.title')}
        message={t('notFound.message')}
        actions={
          <Link to="/" className={buttonStyle()}>
            {t('notFound.home')}
          </Link>
        }
      />
    </>
  )
}
