/** The only file that touches what a browser keeps. A rule of the code check tests that. */
import { newId } from '#web/browser/new-id.ts'
import { declarationOf, type Kept, kept } from '#web/storage/kept.ts'

type Name = keyof typeof kept

/** What the browser refused to keep, by area and key. It lasts as long as the page. */
const unkept: Record<Kept['area'], Map<string, string>> = { local: new Map(), session: new Map() }

/** Reads a kept text; null if there is none. */
export function readKept(name: Name, id = ''): string | null {
  const { area, key } = kept[name]
  return unkept[area].get(key + id) ?? withArea(area, (storage) => storage.getItem(key + id)) ?? null
}

/** Keeps a text, or removes it. A private window or a full disk may refuse; the text then lasts as long as the page. */
export function keep(name: Name, text: string | null, id = ''): void {
  const { area, key } = kept[name]
  const isKept = withArea(area, (storage) => {
    if (text) storage.setItem(key + id, text)
    else storage.removeItem(key + id)
    return true
  })
  if (text && !isKept) unkept[area].set(key + id, text)
  else unkept[area].delete(key + id)
}

/** Removes all that is about a person, when somebody has signed in or out. Other tabs learn of it. */
export async function forgetPerson(): Promise<void> {
  keep('turn', newId())
  forgetArea('local')
  forgetTab()
  await Promise.all([forgetDatabases(), forgetResponses(), forgetWorkers()]).catch(() => undefined)
}

/**
 * Forgets too when somebody signs in or out in another tab, also while this one slept or was closed. `onForgotten`
 * then loads the page for the account that is signed in now. Returns a function that stops this.
 */
export function forgetWithOtherTabs(onForgotten: () => void): () => void {
  const isBehind = () => readKept('turn') !== readKept('turnOfTab')
  const look = () => {
    if (!isBehind()) return
    forgetTab()
    onForgotten()
  }
  if (isBehind()) forgetTab()
  window.addEventListener('storage', look)
  window.addEventListener('pageshow', look)
  document.addEventListener('visibilitychange', look)
  return () => {
    window.removeEventListener('storage', look)
    window.removeEventListener('pageshow', look)
    document.removeEventListener('visibilitychange', look)
  }
}

function forgetTab(): void {
  forgetArea('session')
  keep('turnOfTab', readKept('turn'))
}

/** What has no declaration is removed as well. */
function forgetArea(area: Kept['area']): void {
  for (const key of unkept[area].keys()) {
    if (declarationOf(area, key)?.about !== 'device') unkept[area].delete(key)
  }
  withArea(area, (storage) => {
    for (const key of Object.keys(storage)) {
      if (declarationOf(area, key)?.about !== 'device') storage.removeItem(key)
    }
  })
}

async function forgetDatabases(): Promise<void> {
  const databases = (await globalThis.indexedDB?.databases?.()) ?? []
  for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name)
}

async function forgetResponses(): Promise<void> {
  const names = (await globalThis.caches?.keys()) ?? []
  await Promise.all(names.map((name) => caches.delete(name)))
}

async function forgetWorkers(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(workers.map((worker) => worker.unregister()))
}

function withArea<T>(area: Kept['area'], use: (storage: Storage) => T): T | undefined {
  try {
    return use(area === 'local' ? localStorage : sessionStorage)
  } catch {
    return undefined
  }
}
