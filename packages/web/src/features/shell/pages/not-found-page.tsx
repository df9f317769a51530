import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { MessagePage } from '#web/features/shell/pages/message-page.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

export function NotFoundPage() {
  const { t } = useTranslation('shell')
  return (
    <>
      <PageTitle title={t('title.notFound')} />
      <MessagePage
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
