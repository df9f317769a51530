/**
 * Lets the keys scroll the grid, also on a day without a session to come to: its first row takes the focus. What
 * scrolls must not take it, for it has no role and stands between a table and its rows.
 */
export function reachByKeyboard(view: HTMLElement): void {
  for (const part of view.querySelectorAll<HTMLElement>('[style*="auto"]')) {
    if (getComputedStyle(part).overflowY !== 'auto') continue
    part.querySelector<HTMLElement>('[role=row]')?.setAttribute('tabindex', '0')
  }
}
