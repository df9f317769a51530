import { createFileRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#web/ui/page-header.tsx'

export const Route = createFileRoute('/_app/services')({ component: Page })

function Page() {
  const { t } = useTranslation('shell')
  return <PageHeader title={t('nav.services')} />
}
