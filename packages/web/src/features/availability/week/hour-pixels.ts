/** How tall an hour is in the grid of the week. */
export const hourPixels = 40
