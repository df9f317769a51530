export type Notice = {
  title: string
  detail?: string
  tone?: 'done' | 'failed'
  /** Shown as "Undo". The toast then stays 10 seconds instead of 5. */
  undo?: () => void
}

type Receiver = (notice: Notice) => void

const waiting: Notice[] = []
const watchers = new Set<() => void>()
let receiver: Receiver | null = null
let wanted = false

/** Shows a toast about what has just happened. Failures are announced at once, others when the screen reader pauses. */
export function notify(notice: Notice): void {
  if (receiver) receiver(notice)
  else waiting.push(notice)
  wanted = true
  for (const watcher of watchers) watcher()
}

/** Whether there was a toast yet: the toaster's code loads with the first one. */
export const toasterWanted = {
  get: () => wanted,
  subscribe: (watcher: () => void) => {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  },
}

/** Gives the toaster the waiting notices, and all later ones. */
export function receiveNotices(receive: Receiver): () => void {
  receiver = receive
  for (const notice of waiting.splice(0)) receive(notice)
  return () => {
    receiver = null
  }
}
