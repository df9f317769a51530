/**
 * Lets React work on a page that others change too: translators and extensions replace, wrap and move nodes. React would
 * throw at a node that is no longer where it put it, and the whole page would go. Hora's own texts stand alone in their
 * elements (`scripts/bare-text.ts`); this is for the rest. Returns a function that stops it.
 */
export function tolerateForeignChanges(): () => void {
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function removeWherever<T extends Node>(this: Node, child: T): T {
    const place = childAround(this, child)
    if (place) removeChild.call(this, place)
    return child
  }
  Node.prototype.insertBefore = function insertSomewhere<T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    insertBefore.call(this, node, before && childAround(this, before))
    return node
  }
  return () => void Object.assign(Node.prototype, { removeChild, insertBefore })
}

/** The child of a parent that a node is, or that was wrapped around it. Null if it is gone. */
function childAround(parent: Node, node: Node): Node | null {
  let at: Node | null = node
  while (at && at.parentNode !== parent) at = at.parentNode
  return at
}
