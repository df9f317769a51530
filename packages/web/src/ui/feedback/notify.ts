type Done = {
  title: string
  detail?: string
  /** Shown as "Undo". The toast then stays 10 seconds instead of 5. */
  undo?: () => void
  tone?: 'done'
  reference?: never
}

type Failed = {
  title: string
  detail?: string
  tone: 'failed'
  /** To quote to support. The toast then stays until it is closed. */
  reference: string | undefined
  undo?: never
}

export type Notice = Done | Failed

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

type Undo = { ok: true } | { ok: false; reference: string | undefined }

/** The notice after an undo. */
export function undoNotice(outcome: Undo, undone: string, notUndone: string): Notice {
  return outcome.ok ? { title: undone } : { title: notUndone, tone: 'failed', reference: outcome.reference }
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
