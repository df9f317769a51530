/**
 * Declares the cells that a field of a session or a booking needs, so that a list reads no others. A field with the
 * name of its cell needs no declaration. Other fields without a declaration read all cells.
 */
export function reads<View>(...cells: readonly (keyof View & string)[]) {
  return { extensions: { reads: cells } }
}
