/**
 * Names the cells that a field of a session or a booking is made of, so that a list reads no others. A field that is
 * named like its cell need not; one that says nothing and has no such name needs every cell.
 */
export function reads<View>(...cells: readonly (keyof View & string)[]) {
  return { extensions: { reads: cells } }
}
