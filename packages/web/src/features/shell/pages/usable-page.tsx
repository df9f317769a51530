import { type ReactNode, useEffect, useState } from 'react'
import { usePageState } from '#web/browser/page-state.ts'
import { MessagePage } from '#web/features/shell/pages/message-page.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

/** Any page. An old version offers to reload; a site opened under another name leads to its own address instead. */
export function UsablePage({ children }: { children: ReactNode }) {
  const state = usePageState()
  if (state.kind === 'elsewhere') return <OwnAddress publicUrl={state.publicUrl} />
  return (
    <>
      {state.kind === 'outdated' ? <NewVersion /> : null}
      {children}
    </>
  )
}

function NewVersion() {
  const t = useWords('shell')
  return (
    <div
      role="alert"
      className="sticky top-0 z-40 flex flex-wrap items-center justify-center gap-x-4 text-center gap-y-2 border-b border-accent/30 bg-accent-soft px-4 py-2 text-sm font-medium text-accent"
    >
      <p>{t('outdated.text')}</p>
      <Button size="sm" onClick={() => location.reload()}>
        {t('outdated.reload')}
      </Button>
    </div>
  )
}

function OwnAddress({ publicUrl }: { publicUrl: string }) {
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
