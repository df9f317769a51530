import { useSyncExternalStore } from 'react'
import { toasterWanted } from '#web/ui/feedback/notify.ts'
import { optionalPart, usePreload } from '#web/ui/on-demand.tsx'

const Toaster = optionalPart(() => import('#web/ui/feedback/toaster.tsx').then((module) => module.Toaster))

const parts = [Toaster]

/** The place of the toaster; mounted once, at the root. */
export function ToasterSlot() {
  usePreload(parts)
  const wanted = useSyncExternalStore(toasterWanted.subscribe, toasterWanted.get)
  return wanted ? <Toaster /> : null
}
