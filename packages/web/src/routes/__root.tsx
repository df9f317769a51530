import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
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
  return (
    <>
      <UsablePage>
        <Outlet />
      </UsablePage>
      <ToasterSlot />
    </>
  )
}
