import { Link } from '@tanstack/react-router'
import { sidebarPlaces, tabBarPlaces } from '#web/features/shell/places/navigation.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { sidebarLinkStyle, tabBarLinkStyle } from '#web/ui/layout/nav-style.ts'

type Props = { professional: boolean }

export function SidebarLinks({ professional }: Props) {
  const t = useWords('shell')
  return sidebarPlaces(professional).map(({ to, label, icon: Icon }) => (
    <Link key={to} to={to} className={sidebarLinkStyle}>
      <Icon aria-hidden="true" />
      <span>{t(`nav.${label}`)}</span>
    </Link>
  ))
}

export function TabBarLinks({ professional }: Props) {
  const t = useWords('shell')
  return tabBarPlaces(professional).map(({ to, label, icon: Icon }) => (
    <Link key={to} to={to} className={tabBarLinkStyle}>
      <Icon aria-hidden="true" />
      <span className="max-w-full truncate">{t(`nav.${label}`)}</span>
    </Link>
  ))
}
