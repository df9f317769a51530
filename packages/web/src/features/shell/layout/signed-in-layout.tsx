import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { NotificationBell } from '#web/features/notifications/notification-bell.tsx'
import { useNotificationsLive } from '#web/features/notifications/use-notifications-live.ts'
import { FindSlot } from '#web/features/shell/find/find-slot.tsx'
import { AccountMenu } from '#web/features/shell/layout/account-menu.tsx'
import { SidebarLinks, TabBarLinks } from '#web/features/shell/layout/navigation-links.tsx'
import { useFocusOnArrival } from '#web/features/shell/layout/use-focus-on-arrival.ts'
import { useLinkState } from '#web/features/shell/layout/use-link-state.ts'
import { pickLanguage } from '#web/i18n/languages.ts'
import { useLanguage } from '#web/i18n/use-language.ts'
import { ReaderCountryContext, ReaderZoneContext } from '#web/time/reader-context.ts'
import { ConnectionBanner } from '#web/ui/feedback/connection-banner.tsx'
import { AppShell } from '#web/ui/layout/app-shell.tsx'

/** The frame of the signed-in pages, in the person's own language and zone. */
export function SignedInLayout() {
  const { account, professional, unreadNotifications } = useViewer()
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
          tools={
            <div className="flex items-center">
              <FindSlot professional={professional !== null} />
              <NotificationBell unread={unreadNotifications} />
            </div>
          }
          banner={<ConnectionBanner state={connection} />}
        >
          <Outlet />
        </AppShell>
      </ReaderCountryContext>
    </ReaderZoneContext>
  )
}
