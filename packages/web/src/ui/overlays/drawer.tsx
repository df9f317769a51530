import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { X } from '#web/ui/icons.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** Stays at the bottom while the content scrolls. */
  actions?: ReactNode
  children: ReactNode
}

/** The details of a selected item, at the right of the page; on a phone it covers the screen. */
export function Drawer({ open, onOpenChange, title, actions, children }: Props) {
  const t = useWords('ui')
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop
          data-layer=""
          className="fixed inset-0 z-40 bg-veil transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0"
        />
        <Base.Popup className="fixed inset-y-0 right-0 z-40 flex w-full flex-col bg-leaf text-ink shadow-float outline-none transition-transform duration-250 data-ending-style:translate-x-full data-starting-style:translate-x-full sm:max-w-md sm:border-l sm:border-rule">
          <header className="flex items-center gap-3 border-b border-rule px-5 py-4">
            <Base.Title className="flex-1 truncate text-xl">{title}</Base.Title>
            <Base.Close render={<IconButton size="sm" label={t('close')} icon={<X />} />} />
          </header>
          <div className="flex-1 overflow-y-auto px-5 py-5">{children}</div>
          {actions ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-rule px-5 py-4">
              {actions}
            </footer>
          ) : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
