import { useCallback, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/** A part of the page whose code loads shortly before the press that needs it. A press that cannot have it says so. */
export function usePart<Part>(load: () => Promise<Part>) {
  const t = useWords('ui')
  const [part, setPart] = useState<{ value: Part } | null>(null)
  const preload = useCallback(() => void load().catch(() => undefined), [load])
  const open = useCallback(
    () =>
      void load().then(
        (value) => setPart({ value }),
        () => notify({ title: t('loadFailed'), tone: 'failed', reference: undefined }),
      ),
    [load, t],
  )
  return { part: part?.value, preload, open }
}
