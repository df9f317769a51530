import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { NotificationBell } from '#web/features/notifications/notification-bell.tsx'
import { useNotificationsLive } from '#web/features/notifications/use-notifications-live.ts'
import { useViewer } from '#web/features/people/use-viewer.ts'
import { AccountMenu } from '#web/features/shell/account-menu.tsx'
import { SidebarLinks, TabBarLinks } from '#web/features/shell/navigation-links.tsx'
import { useFocusOnArrival } from '#web/features/shell/use-focus-on-arrival.ts'
import { useLinkState } from '#web/features/shell/use-link-state.ts'
import { pickLanguage } from '#web/i18n/languages.ts'
import { useLanguage } from '#web/i18n/use-language.ts'
import { ReaderCountryContext, ReaderZoneContext } from '#web/time/reader-context.ts'
import { AppShell } from '#web/ui/app-shell.tsx'
import { ConnectionBanner } from '#web/ui/connection-banner.tsx'

/** The frame of the signed-in pages, in the person's own language and zone. */
export function SignedInLayout() {
  const { account, professional } = useViewer()
  const { setLanguage } = useLanguage()
  const connection = useLinkState()
  useNotificationsLive()
  useFocusOnArrival()
  useEffect(() => void setLanguage(pickLanguage([account.language])), [account.language, setLanguage])
  return (
    <ReaderZoneContext value={account.zone}>
      <ReaderCountryContext value={account.country}>
        <AppShell
          sidebar={<SidebarLinks professional={professional !== null} />}
          tabBar={<TabBarLinks professional={professional !== null} />}
          account={<AccountMenu account={account} />}
          tools={<NotificationBell />}
          banner={<ConnectionBanner state={connection} />}
        >
          <Outlet />
        </AppShell>
      </ReaderCountryContext>
    </ReaderZoneContext>
  )
}
