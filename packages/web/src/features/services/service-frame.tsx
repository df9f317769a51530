import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '#web/features/shell/page-title.tsx'
import { linkStyle } from '#web/ui/link-style.ts'
import { PageHeader } from '#web/ui/page-header.tsx'

/** The head of the editor, and the way back to the list. */
export function ServiceFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('services')
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        eyebrow={
          <Link to="/services" className={linkStyle}>
            {t('title')}
          </Link>
        }
        title={<span className="wrap-anywhere">{title}</span>}
      />
      {children}
    </>
  )
}
