/** The height of an hour in the grid, in pixels. */
export const hourHeight = 48
