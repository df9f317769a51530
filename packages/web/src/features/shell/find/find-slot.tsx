import { useEffect, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { useLoadFailed } from '#web/ui/feedback/use-part.ts'
import { Search } from '#web/ui/icons.ts'

const load = () => import('#web/features/shell/find/find-panels.tsx')
const preload = () => void load().catch(() => undefined)

/** The frame has two slots, one for wide windows and one for narrow ones: one of them answers a key. */
const answered = new WeakSet<KeyboardEvent>()

type Asked = { module: Awaited<ReturnType<typeof load>>; panel: 'find' | 'shortcuts' }

/** The search button, ⌘K or Ctrl+K, and `?`. Their code, which also decides when they open, loads with the first press. */
export function FindSlot({ professional }: { professional: boolean }) {
  const t = useWords('shell')
  const [asked, setAsked] = useState<Asked | null>(null)
  const failed = useLoadFailed()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const find = (event.metaKey || event.ctrlKey) && event.key === 'k'
      if (event.defaultPrevented || answered.has(event) || !(find || event.key === '?')) return
      answered.add(event)
      if (find) event.preventDefault()
      const { target } = event
      const panel = find ? 'find' : 'shortcuts'
      load().then((module) => module.mayOpen(panel, target) && setAsked({ module, panel }), failed)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [failed])
  return (
    <>
      <IconButton
        label={t('find.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        icon={<Search aria-hidden="true" />}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => load().then((module) => setAsked({ module, panel: 'find' }), failed)}
      />
      {asked ? <asked.module.FindPanels asked={asked} professional={professional} /> : null}
    </>
  )
}
