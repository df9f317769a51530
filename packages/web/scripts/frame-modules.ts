/** Hora's own small modules that every signed-in page needs or nearly all share, by folder. Only what is light stands here. */
const own: Record<string, string> = {
  apollo: 'apollo-context error-code start-query use-action use-connection-state use-live',
  'features/accounts/sign-in': 'use-sign-out',
  'features/accounts/viewer': 'use-viewer viewer-query',
  'features/bookings/professional': 'use-offered-services-live',
  'features/notifications': 'notification-bell use-notifications-live',
  'features/shell/layout': 'account-menu navigation navigation-links signed-in-layout use-link-state',
  'features/shell/pages': 'crash-page message-page not-found-page',
  i18n: 'language-choice languages money use-error-copy use-language',
  time: 'first-weekday format-duration format-relative formats formatter local-time reader-context use-formats use-now zones',
  ui: 'class-names',
  'ui/buttons': 'button button-style icon-button link-style',
  'ui/feedback':
    'connection-banner error-state list-state loading-page notice notify skeleton skeleton-rows spinner',
  'ui/layout': 'app-shell nav-style page-header page-title',
  'ui/marks': 'avatar count-badge initials time-zone-note wordmark',
  'ui/overlays': 'menu',
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
