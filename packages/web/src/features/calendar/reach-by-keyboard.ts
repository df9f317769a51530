/** Lets the keys come to what scrolls in the grid, also on a day in which nothing else takes the focus. */
export function reachByKeyboard(view: HTMLElement, name: string): void {
  for (const part of view.querySelectorAll<HTMLElement>('[style*="auto"]')) {
    if (getComputedStyle(part).overflowY !== 'auto') continue
    part.tabIndex = 0
    part.setAttribute('role', 'region')
    part.setAttribute('aria-label', name)
  }
}
