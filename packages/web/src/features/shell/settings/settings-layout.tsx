import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

const places = [
  { to: '/settings', label: 'profile' },
  { to: '/settings/security', label: 'security' },
  { to: '/settings/practice', label: 'practice' },
  { to: '/settings/blocked', label: 'blocked' },
  { to: '/settings/appearance', label: 'appearance' },
] as const

const link =
  'tap shrink-0 rounded-md px-3 py-2 text-sm font-medium text-ink-soft hover:bg-well hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent'

/** On a phone the tabs are a row wider than the screen: the open one is scrolled into view. */
function useOpenPartInView() {
  const { pathname } = useLocation()
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const open = pathname && row.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (!row.current || !open) return
    row.current.scrollLeft = open.offsetLeft - (row.current.clientWidth - open.offsetWidth) / 2
  }, [pathname])
  return row
}

/** The parts of the settings, each with its own address. */
export function SettingsLayout() {
  const t = useWords('shell/settings')
  const { professional } = useViewer()
  const row = useOpenPartInView()
  return (
    <>
      <PageTitle title={t('title')} />
      <PageHeader title={t('title')} />
      <div className="grid gap-8 lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-14">
        <nav
          ref={row}
          aria-label={t('title')}
          className="relative -mx-4 flex gap-1 overflow-x-auto border-b border-rule px-4 pb-2 [scrollbar-width:none] sm:mx-0 sm:px-0 lg:flex-col lg:self-start lg:border-0 lg:pb-0"
        >
          {places
            .filter(({ label }) => label !== 'practice' || professional)
            .map(({ to, label }) => (
              <Link key={to} to={to} activeOptions={{ exact: true }} className={link}>
                {t(`nav.${label}`)}
              </Link>
            ))}
        </nav>
        <div className="max-w-xl min-w-0">
          <Outlet />
        </div>
      </div>
    </>
  )
}
