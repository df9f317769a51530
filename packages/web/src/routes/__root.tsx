import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { keepFocus } from '#web/browser/keep-focus.ts'
import { CrashPage } from '#web/features/shell/pages/crash-page.tsx'
import { NotFoundPage } from '#web/features/shell/pages/not-found-page.tsx'
import { UsablePage } from '#web/features/shell/pages/usable-page.tsx'
import type { RouterContext } from '#web/router-context.ts'
import { ToasterSlot } from '#web/ui/feedback/toaster-slot.tsx'

export const Route = createRootRouteWithContext<RouterContext>()({
  component: Root,
  errorComponent: CrashPage,
  notFoundComponent: NotFoundPage,
})

function Root() {
  useEffect(keepFocus, [])
  return (
    <>
      <UsablePage>
        <Outlet />
      </UsablePage>
      <ToasterSlot />
    </>
  )
}
