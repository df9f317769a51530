import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import type { ReactNode } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** What happens, and which people it affects. */
  description: ReactNode
  /** The verb of the action: "Cancel session", never "OK". */
  confirmLabel: string
  /** The way out; "Keep session" where "Cancel" would be ambiguous. */
  keepLabel?: string | undefined
  onConfirm: () => void
  danger?: boolean | undefined
  pending?: boolean | undefined
  /** Why the action is not possible any more. Takes the place of the content and of the button. */
  over?: string | undefined
  children?: ReactNode
}

/** Asks before an action that cannot be undone. Other actions happen at once, with an undo in the toast. */
export function ConfirmDialog(props: Props) {
  const t = useWords('ui')
  return (
    <Base.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Base.Portal>
        <Base.Backdrop
          data-layer=""
          className="fixed inset-0 z-40 bg-veil transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0"
        />
        <Base.Viewport className="fixed inset-0 z-40 flex items-end justify-center overflow-y-auto sm:items-center sm:p-6">
          <Base.Popup className="w-full rounded-t-lg bg-leaf p-5 text-ink shadow-float outline-none transition duration-200 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0 sm:max-w-md sm:rounded-lg sm:p-6">
            <Base.Title className="text-xl">{props.title}</Base.Title>
            <Base.Description className="mt-2 text-sm text-ink-soft">{props.description}</Base.Description>
            <div role="status" className="mt-4 empty:hidden">
              {props.over ? <Notice tone="warning">{props.over}</Notice> : null}
            </div>
            {props.children && !props.over ? <div className="mt-4">{props.children}</div> : null}
            <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
              <Base.Close
                render={
                  <Button variant="secondary">
                    {props.over ? t('close') : (props.keepLabel ?? t('cancel'))}
                  </Button>
                }
              />
              {props.over ? null : (
                <Button
                  variant={props.danger ? 'danger' : 'primary'}
                  pending={props.pending}
                  onClick={props.onConfirm}
                >
                  {props.confirmLabel}
                </Button>
              )}
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
