import type { ComponentType, SVGProps } from 'react'
import { CalendarDays, Clock, Leaf, NotebookText, Settings, Users } from '#web/ui/icons.ts'

type Place = {
  to: '/calendar' | '/clients' | '/services' | '/availability' | '/my-sessions' | '/settings'
  label: 'calendar' | 'clients' | 'services' | 'availability' | 'mySessions' | 'settings'
  icon: ComponentType<SVGProps<SVGSVGElement>>
}

const practice: readonly Place[] = [
  { to: '/calendar', label: 'calendar', icon: CalendarDays },
  { to: '/clients', label: 'clients', icon: Users },
  { to: '/services', label: 'services', icon: Leaf },
  { to: '/availability', label: 'availability', icon: Clock },
]
const mySessions: Place = { to: '/my-sessions', label: 'mySessions', icon: NotebookText }
const settings: Place = { to: '/settings', label: 'settings', icon: Settings }

/** The main pages: a professional runs a practice; everyone has their own sessions and settings. */
export function sidebarPlaces(professional: boolean): readonly Place[] {
  return professional ? [...practice, mySessions, settings] : [mySessions, settings]
}

/** A phone's bottom bar has room for five; the other pages are in the account menu. */
export function tabBarPlaces(professional: boolean): readonly Place[] {
  return professional ? [...practice, settings] : [mySessions, settings]
}
