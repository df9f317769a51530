/** Hora's own small modules that every signed-in page needs or nearly all share, by folder. Only what is light stands here. */
const own: Record<string, string> = {
  apollo: 'apollo-context error-code start-query use-action use-connection-state use-live',
  'features/booking': 'use-offered-services-live',
  'features/notifications': 'notification-bell use-notifications-live',
  'features/people': 'use-sign-out use-viewer viewer-query',
  'features/shell':
    'account-menu crash-page lonely-page navigation navigation-links not-found-page page-title signed-in-layout use-link-state',
  i18n: 'language-choice languages money use-error-copy use-language',
  time: 'first-weekday format-duration format-relative formats formatter local-time reader-context use-formats use-now zones',
  ui: 'app-shell avatar button button-style class-names connection-banner count-badge error-state icon-button initials link-style list-state loading-page menu nav-style notice notify page-header skeleton skeleton-rows spinner time-zone-note wordmark',
}

const icons =
  'bell calendar-days check chevron-left chevron-right circle-alert circle-check circle-exclamation-point clock globe info leaf log-out notebook-text refresh-cw settings triangle-alert triangle-exclamation-point users wifi-off x'

const modules = new Set(
  Object.entries(own).flatMap(([folder, names]) => names.split(' ').map((name) => `/src/${folder}/${name}`)),
)
const iconNames = new Set(icons.split(' '))

/**
 * Whether a module belongs to the frame, which ships as one file: forty files of a few hundred bytes each take
 * ten KiB more, because each is compressed alone.
 */
export function isFrameModule(id: string): boolean {
  const lucide = /lucide-react.*\/(?:icons\/([\w-]+)\.|shared\/|createLucideIcon)/.exec(id)
  if (lucide) return lucide[1] === undefined || iconNames.has(lucide[1])
  if (/packages\/schema\/src\/(?:reader-locale|zone-label)\.ts/.test(id.replaceAll('\\', '/'))) return true
  const path = /packages\/web(\/src\/[^?]+)\.tsx?$/.exec(id.replaceAll('\\', '/'))?.[1]
  return path !== undefined && modules.has(path)
}
