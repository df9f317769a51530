import { type ComponentType, lazy, Suspense, useSyncExternalStore } from 'react'
import { toasterWanted } from '#web/ui/feedback/notify.ts'

/** Without the toaster's code there are no toasts; that must not take the page away. */
const Toaster = lazy<ComponentType>(() =>
  import('#web/ui/feedback/toaster.tsx').then(
    (module) => ({ default: module.Toaster }),
    () => ({ default: () => null }),
  ),
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
