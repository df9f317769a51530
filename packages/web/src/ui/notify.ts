import { Toast } from '@base-ui/react/toast'

export type ToastTone = 'done' | 'failed'
export type Notice = {
  title: string
  detail?: string
  tone?: ToastTone
  /** Shown as "Undo". The toast then stays 10 seconds instead of 5. */
  undo?: () => void
}

export const toasts = Toast.createToastManager<{ undo?: () => void }>()

/** Says what has just happened. Failures are announced at once, the rest when the reader is free. */
export function notify({ title, detail, tone = 'done', undo }: Notice): void {
  toasts.add({
    title,
    description: detail,
    type: tone,
    priority: tone === 'failed' ? 'high' : 'low',
    timeout: undo ? 10_000 : 5_000,
    data: undo ? { undo } : {},
  })
}
