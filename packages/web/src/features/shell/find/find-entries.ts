import type { ComponentType, SVGProps } from 'react'
import type { Panel } from '#web/features/shell/find/may-open.ts'
import { sidebarPlaces } from '#web/features/shell/places/navigation.ts'
import { useWords } from '#web/i18n/use-words.ts'
import {
  CalendarOff,
  CalendarPlus,
  CircleAlert,
  Keyboard,
  Leaf,
  Mail,
  Settings,
  Users,
} from '#web/ui/icons.ts'

type Icon = ComponentType<SVGProps<SVGSVGElement>>

export type FindEntry = {
  id: string
  label: string
  /** Other words that find it. */
  also?: string
  /** A client has no icon, but initials. */
  icon?: Icon
  to: { page: string; search?: Record<string, string> } | { panel: Panel }
}

const pages = [
  { id: 'invitations', icon: Users, page: '/clients', search: { show: 'invitations' } },
  { id: 'why', icon: CircleAlert, page: '/availability', search: { view: 'check' } },
  { id: 'practice', icon: Settings, page: '/settings/practice' },
] as const

const settings = [
  { id: 'security', icon: Settings, page: '/settings/security' },
  { id: 'appearance', icon: Settings, page: '/settings/appearance' },
  { id: 'blocked', icon: Settings, page: '/settings/blocked' },
] as const

const actions = [
  { id: 'book', icon: CalendarPlus },
  { id: 'invite', icon: Mail },
  { id: 'time-off', icon: CalendarOff },
] as const

/** The pages and actions that can be found, in the order of an empty search. */
export function useFindEntries(professional: boolean): { actions: FindEntry[]; pages: FindEntry[] } {
  const t = useWords('shell', 'shell/find')
  const page = ({ id, icon, ...to }: (typeof pages)[number] | (typeof settings)[number]): FindEntry => ({
    id: `page-${id}`,
    label: t(`page.${id}`),
    icon,
    to,
  })
  const places = sidebarPlaces(professional).map(({ to, label, icon }) => ({
    id: to,
    label: t(`nav.${label}`),
    icon,
    to: { page: to },
  }))
  const shortcuts: FindEntry = {
    id: 'shortcuts',
    label: t('action.shortcuts'),
    icon: Keyboard,
    to: { panel: 'shortcuts' },
  }
  if (!professional) return { actions: [shortcuts], pages: [...places, ...settings.map(page)] }
  const panels = actions.map(
    ({ id, icon }): FindEntry => ({
      id,
      label: t(`action.${id}`),
      also: t(`also.${id}`),
      icon,
      to: { panel: id },
    }),
  )
  const service = { id: 'service', label: t('action.service'), icon: Leaf, to: { page: '/services/new' } }
  return {
    actions: [...panels, service, shortcuts],
    pages: [...places, ...pages.map(page), ...settings.map(page)],
  }
}
