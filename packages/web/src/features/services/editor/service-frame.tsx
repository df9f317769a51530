import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

/** The header of the editor, with the link back to the list. */
export function ServiceFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useWords('services')
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
