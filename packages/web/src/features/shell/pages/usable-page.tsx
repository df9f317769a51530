import type { ReactNode } from 'react'
import { usePageState } from '#web/browser/page-state.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { onDemand } from '#web/ui/on-demand.tsx'

const { Component: OwnAddress } = onDemand(() =>
  import('#web/features/shell/pages/own-address.tsx').then((module) => module.OwnAddress),
)

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
