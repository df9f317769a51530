import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sidebarPlaces, tabBarPlaces } from '#web/features/shell/layout/navigation.ts'
import { sidebarLinkStyle, tabBarLinkStyle } from '#web/ui/layout/nav-style.ts'

type Props = { professional: boolean }

export function SidebarLinks({ professional }: Props) {
  const { t } = useTranslation('shell')
  return sidebarPlaces(professional).map(({ to, label, icon: Icon }) => (
    <Link key={to} to={to} className={sidebarLinkStyle}>
      <Icon aria-hidden="true" />
      {t(`nav.${label}`)}
    </Link>
  ))
}

export function TabBarLinks({ professional }: Props) {
  const { t } = useTranslation('shell')
  return tabBarPlaces(professional).map(({ to, label, icon: Icon }) => (
    <Link key={to} to={to} className={tabBarLinkStyle}>
      <Icon aria-hidden="true" />
      <span className="max-w-full truncate">{t(`nav.${label}`)}</span>
    </Link>
  ))
}
