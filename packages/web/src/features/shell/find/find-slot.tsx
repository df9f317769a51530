import { lazy, Suspense, useCallback, useState } from 'react'
import { type FindPanel, useFindKeys } from '#web/features/shell/find/use-find-keys.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Search } from '#web/ui/icons.ts'

const load = () => import('#web/features/shell/find/find-panels.tsx')

const FindPanels = lazy(() => load().then((module) => ({ default: module.FindPanels })))

/** The search button. The panels and their code load with the first press or shortcut. */
export function FindSlot({ professional }: { professional: boolean }) {
  const t = useWords('shell')
  const [asked, setAsked] = useState<{ panel: FindPanel; times: number } | null>(null)
  const open = useCallback(
    (panel: FindPanel) => setAsked((last) => ({ panel, times: (last?.times ?? 0) + 1 })),
    [],
  )
  useFindKeys(open)
  return (
    <>
      <IconButton
        label={t('find.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        icon={<Search aria-hidden="true" />}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => open('find')}
      />
      <Suspense>{asked ? <FindPanels asked={asked} professional={professional} /> : null}</Suspense>
    </>
  )
}
