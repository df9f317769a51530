import { useNavigate } from '@tanstack/react-router'
import { useSignOut } from '#web/features/accounts/sign-in/use-sign-out.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { LogOut, NotebookText, Settings } from '#web/ui/icons.ts'
import { Avatar } from '#web/ui/marks/avatar.tsx'
import { Menu } from '#web/ui/overlays/menu.tsx'

type Props = { account: { displayName: string; avatarUrl: string | null; email: string } }

/** The signed-in account, with settings and sign-out. */
export function AccountMenu({ account }: Props) {
  const t = useWords('shell')
  const navigate = useNavigate()
  const { signOut } = useSignOut()
  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <button
          type="button"
          className="tap flex items-center gap-3 rounded-md p-1.5 text-left hover:bg-well lg:w-full lg:px-3 lg:py-2"
        >
          <Avatar name={account.displayName} src={account.avatarUrl} size="sm" />
          <span className="sr-only">{t('account.menu')}</span>
          <span className="sr-only min-w-0 lg:not-sr-only">
            <span className="block truncate text-sm font-semibold">{account.displayName}</span>
            <span className="block truncate text-xs text-ink-faint">{account.email}</span>
          </span>
        </button>
      }
      groups={[
        [
          {
            id: 'my-sessions',
            label: t('nav.mySessions'),
            icon: <NotebookText aria-hidden="true" />,
            onSelect: () => void navigate({ to: '/my-sessions' }),
          },
          {
            id: 'settings',
            label: t('nav.settings'),
            icon: <Settings aria-hidden="true" />,
            onSelect: () => void navigate({ to: '/settings' }),
          },
        ],
        [
          {
            id: 'sign-out',
            label: t('account.signOut'),
            icon: <LogOut aria-hidden="true" />,
            onSelect: () => void signOut(),
          },
        ],
      ]}
    />
  )
}
