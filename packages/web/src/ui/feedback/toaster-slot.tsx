import { lazy, Suspense, useSyncExternalStore } from 'react'
import { toasterWanted } from '#web/ui/feedback/notify.ts'

const Toaster = lazy(() =>
  import('#web/ui/feedback/toaster.tsx').then((module) => ({ default: module.Toaster })),
)

/** The place of the toaster; mounted once, at the root. */
export function ToasterSlot() {
  const wanted = useSyncExternalStore(toasterWanted.subscribe, toasterWanted.get)
  return wanted ? (
    <Suspense>
      <Toaster />
    </Suspense>
  ) : null
}
