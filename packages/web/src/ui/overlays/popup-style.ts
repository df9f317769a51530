/** The panel of menus, lists and popovers. */
export const popupStyle =
  'pop max-w-(--available-width) rounded-lg border border-rule bg-leaf p-1 text-sm text-ink shadow-lift outline-none'

/** A line in such a panel. */
export const menuItemStyle =
  'flex min-h-9 cursor-default select-none items-center gap-2.5 rounded-md px-2.5 py-1.5 text-left outline-none data-disabled:opacity-50 data-highlighted:bg-accent-soft'
