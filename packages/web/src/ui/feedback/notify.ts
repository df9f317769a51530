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

/** Says what has just happened, at the foot of the screen. Failures are announced at once, the rest when it suits. */
export function notify(notice: Notice): void {
  if (receiver) receiver(notice)
  else waiting.push(notice)
  wanted = true
  for (const watcher of watchers) watcher()
}

/** Whether anything was ever said: the toaster's code is fetched with the first word. */
export const toasterWanted = {
  get: () => wanted,
  subscribe: (watcher: () => void) => {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  },
}

/** The toaster takes what waits, and everything after. */
export function receiveNotices(receive: Receiver): () => void {
  receiver = receive
  for (const notice of waiting.splice(0)) receive(notice)
  return () => {
    receiver = null
  }
}
