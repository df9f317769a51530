import { useEffect, useState } from 'react'
import { MessagePage } from '#web/features/shell/pages/message-page.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

/** In place of every page of a site that was opened under another name: the same page at its own address. */
export function OwnAddress({ publicUrl }: { publicUrl: string }) {
  const t = useWords('shell')
  const [here] = useState(() => ({ host: location.host, path: location.pathname + location.search }))
  useEffect(() => window.scrollTo(0, 0), [])
  return (
    <>
      <PageTitle title={t('elsewhere.title')} />
      <MessagePage
        title={t('elsewhere.title')}
        message={t('elsewhere.message', { here: here.host, address: publicUrl })}
        actions={
          <a href={publicUrl + here.path} className={buttonStyle()}>
            {t('elsewhere.open')}
          </a>
        }
      />
    </>
  )
}
