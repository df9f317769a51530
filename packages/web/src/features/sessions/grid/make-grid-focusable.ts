/**
 * Makes the first row of the grid focusable, so that the keyboard can scroll also a day without sessions. The scrolling
 * element cannot take the focus: it has no role, and is between a table and its rows. Called with every mounted cell,
 * because each page of the calendar has new rows.
 */
export function makeGridFocusable(cell: HTMLElement): void {
  const rows = cell.closest('[role=rowgroup]')?.querySelectorAll<HTMLElement>('[role=row]') ?? []
  rows.forEach((row, index) => {
    if (index === 0) row.tabIndex = 0
    else row.removeAttribute('tabindex')
  })
}
