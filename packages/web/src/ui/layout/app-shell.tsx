import type { ReactNode } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { Wordmark } from '#web/ui/marks/wordmark.tsx'

type Props = {
  /** The links of the sidebar, from 1024 px. */
  sidebar: ReactNode
  /** The links of the bottom bar on smaller screens: at most five. */
  tabBar: ReactNode
  /** The signed-in account, at the foot of the sidebar and in the phone's top bar. */
  account: ReactNode
  /** The bell and similar buttons. */
  tools?: ReactNode
  banner: ReactNode
  children: ReactNode
}

/** The frame of every signed-in page: one column of 56 rem. A page with `data-wide` gets the full width of the window. */
export function AppShell({ sidebar, tabBar, account, tools, banner, children }: Props) {
  const t = useWords('ui')
  return (
    <div className="min-h-dvh [--tab-bar:calc(3.75rem+1px+env(safe-area-inset-bottom))] lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-ink px-4 py-2 font-semibold text-paper focus:translate-y-0"
      >
        {t('shell.skip')}
      </a>
      <aside className="sticky top-0 hidden h-dvh flex-col border-r border-rule px-3 py-5 lg:flex">
        <div className="flex items-center justify-between pr-1 pl-3">
          <Wordmark />
          {tools}
        </div>
        <nav aria-label={t('shell.main')} className="mt-7 flex flex-1 flex-col gap-0.5 overflow-y-auto">
          {sidebar}
        </nav>
        {account}
      </aside>
      <div className="flex min-w-0 flex-col">
        <header className="flex h-14 items-center justify-between border-b border-rule px-4 lg:hidden">
          <Wordmark />
          <div className="flex items-center gap-1">
            {tools}
            {account}
          </div>
        </header>
        {banner}
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-240 flex-1 px-4 pt-6 pb-28 outline-none has-[[data-wide]]:max-w-[108rem] sm:px-8 lg:pt-10 lg:pb-16"
        >
          {children}
        </main>
        <nav
          aria-label={t('shell.main')}
          className="fixed inset-x-0 bottom-0 z-30 flex border-t border-rule bg-leaf pb-[env(safe-area-inset-bottom)] lg:hidden"
        >
          {tabBar}
        </nav>
      </div>
    </div>
  )
}
