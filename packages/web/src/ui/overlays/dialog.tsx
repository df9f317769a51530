import { Dialog as Base } from '@base-ui/react/dialog'
import { type ReactNode, useRef } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { cx } from '#web/ui/class-names.ts'
import { X } from '#web/ui/icons.ts'
import { firstField } from '#web/ui/overlays/first-field.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description?: ReactNode
  /** The buttons, the main one last. */
  actions?: ReactNode
  children?: ReactNode
  wide?: boolean | undefined
}

/** One question or one small form over the page. On a phone it slides up from the bottom. */
export function Dialog({ open, onOpenChange, title, description, actions, children, wide }: Props) {
  const t = useWords('ui')
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop
          data-layer=""
          className="fixed inset-0 z-40 bg-veil transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0"
        />
        <Base.Viewport className="fixed inset-0 z-40 flex items-end justify-center overflow-y-auto sm:items-center sm:p-6">
          <Base.Popup
            ref={popup}
            initialFocus={() => firstField(popup.current)}
            className={cx(
              'relative flex max-h-[92dvh] w-full flex-col rounded-t-lg bg-leaf text-ink shadow-float outline-none sm:rounded-lg',
              'transition duration-200 data-ending-style:translate-y-4 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0',
              wide ? 'sm:max-w-2xl' : 'sm:max-w-md',
            )}
          >
            <header className="flex items-start gap-4 px-5 pt-5 sm:px-6 sm:pt-6">
              <div className="flex-1">
                <Base.Title className="text-xl">{title}</Base.Title>
                {description ? (
                  <Base.Description className="mt-1.5 text-sm text-ink-soft">{description}</Base.Description>
                ) : null}
              </div>
              <Base.Close render={<IconButton size="sm" label={t('close')} icon={<X />} />} />
            </header>
            <div className="flex-1 overflow-y-auto px-5 py-5 sm:px-6">{children}</div>
            {actions ? (
              <footer className="flex flex-col-reverse gap-2 border-t border-rule px-5 py-4 sm:flex-row sm:justify-end sm:px-6">
                {actions}
              </footer>
            ) : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
