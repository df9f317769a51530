/** The height of an hour in the week grid. */
export const hourPixels = 40
