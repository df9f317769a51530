import { Toast } from '@base-ui/react/toast'
import { useEffect } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { type Notice, receiveNotices } from '#web/ui/feedback/notify.ts'
import { CircleAlert, CircleCheck, X } from '#web/ui/icons.ts'

type Data = { undo?: (() => void) | undefined; reference?: string | undefined }

const toasts = Toast.createToastManager<Data>()

let undoable: string | undefined

/** Only the last action can be undone: an older undo would overwrite later changes. */
function show({ title, detail, tone = 'done', undo, reference }: Notice): void {
  if (undo && undoable) toasts.close(undoable)
  const id = toasts.add({
    title,
    description: detail,
    type: tone,
    priority: tone === 'failed' ? 'high' : 'low',
    timeout: milliseconds({ undo, reference }),
    data: { undo, reference },
  })
  if (undo) undoable = id
}

/** How long a toast stays; 0 until it is closed. A reference takes time to note or to copy. */
function milliseconds({ undo, reference }: Data): number {
  if (reference) return 0
  return undo ? 10_000 : 5_000
}

function ToastList() {
  const t = useWords('ui')
  const manager = Toast.useToastManager<Data>()
  return manager.toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="pointer-events-auto w-full rounded-lg bg-ink text-paper shadow-lift transition duration-200 data-ending-style:translate-y-2 data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-4 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-3 py-2 pr-2 pl-4 text-sm lg:flex-wrap lg:gap-2 lg:pl-3">
        {toast.type === 'failed' ? <CircleAlert aria-hidden="true" /> : <CircleCheck aria-hidden="true" />}
        <div className="min-w-0 flex-1">
          <Toast.Title className="font-sans text-sm font-semibold tracking-normal" />
          <Toast.Description className="text-paper/80" />
          {toast.data?.reference ? (
            <p className="mt-0.5 text-xs break-words text-paper/80 select-text">
              {t('reference', { reference: toast.data.reference })}
            </p>
          ) : null}
        </div>
        {toast.data?.undo ? (
          <button
            type="button"
            onClick={() => {
              toast.data?.undo?.()
              manager.close(toast.id)
            }}
            className="tap rounded-md px-2.5 py-1.5 font-semibold underline underline-offset-4 hover:bg-paper/15 focus-visible:outline-paper"
          >
            {t('undo')}
          </button>
        ) : null}
        <Toast.Close
          aria-label={t('close')}
          className="tap inline-flex size-8 items-center justify-center rounded-md hover:bg-paper/15 focus-visible:outline-paper"
        >
          <X aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}

/**
 * The live region, where no page has buttons or fields: over the head of the page on a phone, under the head of an open
 * dialog, and in the empty part of the sidebar on a wide screen.
 */
export function Toaster() {
  useEffect(() => {
    let leave: (() => void) | undefined
    // A live region announces only what is added after it is mounted.
    const timer = setTimeout(() => {
      leave = receiveNotices(show)
    }, 100)
    return () => {
      clearTimeout(timer)
      leave?.()
    }
  }, [])
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="pointer-events-none fixed inset-x-3 top-[calc(0.375rem+env(safe-area-inset-top))] z-50 mx-auto flex max-w-sm flex-col gap-2 max-lg:[body:has([data-layer])_&]:top-20 lg:inset-x-auto lg:top-auto lg:bottom-24 lg:left-3 lg:mx-0 lg:w-56">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}
