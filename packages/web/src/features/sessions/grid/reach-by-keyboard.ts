/**
 * Lets the keys scroll the grid, also on a day without a session to come to: its first row takes the focus. What
 * scrolls must not take it, for it has no role and stands between a table and its rows. Called with every cell that
 * comes, so that the row that takes it is there again after each turn of the page.
 */
export function reachByKeyboard(cell: HTMLElement): void {
  const rows = cell.closest('[role=rowgroup]')?.querySelectorAll<HTMLElement>('[role=row]') ?? []
  rows.forEach((row, index) => {
    if (index === 0) row.tabIndex = 0
    else row.removeAttribute('tabindex')
  })
}
