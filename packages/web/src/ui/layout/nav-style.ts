/** A link of the sidebar, for the router's `Link`; `aria-current` marks the current page. */
export const sidebarLinkStyle =
  'flex h-10 items-center gap-3 rounded-md px-3 text-sm font-medium text-ink-soft transition-colors hover:bg-well hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent'

/** A link of the bottom bar on a phone. */
export const tabBarLinkStyle =
  'relative flex min-h-15 min-w-0 flex-1 flex-col items-center justify-center gap-1 px-1 text-[0.6875rem] leading-tight font-medium text-ink-faint aria-[current=page]:font-semibold aria-[current=page]:text-accent aria-[current=page]:before:absolute aria-[current=page]:before:top-[-1px] aria-[current=page]:before:h-0.5 aria-[current=page]:before:w-8 aria-[current=page]:before:bg-accent'
