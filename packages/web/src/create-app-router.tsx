import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { CrashPage } from '#web/features/shell/pages/crash-page.tsx'
import { routeTree } from '#web/route-tree.gen.ts'
import type { RouterContext } from '#web/router-context.ts'
import { LoadingPage } from '#web/ui/feedback/loading-page.tsx'

/** The router of the app. Tests pass a history in memory. */
export function createAppRouter(context: RouterContext, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    ...(history ? { history } : {}),
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingMinMs: 300,
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: CrashPage,
    scrollRestoration: true,
    defaultStructuralSharing: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
