import { useEffect, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Search } from '#web/ui/icons.ts'

const load = () => import('#web/features/shell/find/find-panels.tsx')

/** The frame has two slots, one for wide windows and one for narrow ones: one of them answers a key. */
const answered = new WeakSet<KeyboardEvent>()

type Asked = { module: Awaited<ReturnType<typeof load>>; panel: 'find' | 'shortcuts' }

/** The search button, ⌘K or Ctrl+K, and `?`. What they open, and when, loads with the first press. */
export function FindSlot({ professional }: { professional: boolean }) {
  const t = useWords('shell')
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const find = (event.metaKey || event.ctrlKey) && event.key === 'k'
      if (event.defaultPrevented || answered.has(event) || !(find || event.key === '?')) return
      answered.add(event)
      if (find) event.preventDefault()
      const { target } = event
      void load().then((module) => {
        const panel = find ? 'find' : 'shortcuts'
        if (module.mayOpen(panel, target)) setAsked({ module, panel })
      })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <IconButton
        label={t('find.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        icon={<Search aria-hidden="true" />}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => void load().then((module) => setAsked({ module, panel: 'find' }))}
      />
      {asked ? <asked.module.FindPanels asked={asked} professional={professional} /> : null}
    </>
  )
}
