import { useCallback, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/** Why the code of a part did not load: without a network, a reload would not help. */
export const loadFailure = () => (navigator.onLine ? 'loadFailed' : 'loadOffline')

/** Says that the code of a part did not load. */
export function useLoadFailed(): () => void {
  const t = useWords('ui')
  return useCallback(() => notify({ title: t(loadFailure()), tone: 'failed', reference: undefined }), [t])
}

/** A part of the page whose code loads shortly before the press that needs it. A press that cannot have it says so. */
export function usePart<Part>(load: () => Promise<Part>) {
  const failed = useLoadFailed()
  const [part, setPart] = useState<{ value: Part } | null>(null)
  const preload = useCallback(() => void load().catch(() => undefined), [load])
  const open = useCallback(() => void load().then((value) => setPart({ value }), failed), [load, failed])
  return { part: part?.value, preload, open }
}
