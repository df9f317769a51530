import { Link } from '@tanstack/react-router'
import { MessagePage } from '#web/features/shell/pages/message-page.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

export function NotFoundPage() {
  const t = useWords('shell')
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
