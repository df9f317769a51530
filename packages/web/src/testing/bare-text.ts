/**
 * Finds the places where React touches a bare text: one that has siblings in its element. A translating browser replaces
 * text nodes, so React then removes, moves beside or changes a node that is no longer on the page. It crashes, or the
 * old text stays. Runs in the page, also as a script of a real browser, so it uses nothing from outside.
 */
export function watchBareText(report: (problem: string) => void): () => void {
  const { removeChild, insertBefore } = Node.prototype
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
  const fiberOf = (node: object) => {
    const key = Object.keys(node).find((name) => name.startsWith('__reactFiber$'))
    return key === undefined ? undefined : (node as Record<string, unknown>)[key]
  }
  const where = (fiber: unknown): string => {
    type Fiber = { type: unknown; return: unknown }
    const names: string[] = []
    for (
      let at = (fiber as Fiber).return as Fiber | null;
      at && names.length < 8;
      at = at.return as Fiber | null
    ) {
      const name = typeof at.type === 'string' ? at.type : (at.type as { name?: string } | null)?.name
      if (name) names.push(name)
    }
    return names.join(' in ')
  }
  const check = (node: Node | null, what: string) => {
    const fiber = node?.nodeType === Node.TEXT_NODE ? fiberOf(node) : undefined
    if (fiber) report(`${what} “${node?.nodeValue}” in ${where(fiber)}`)
  }
  Node.prototype.removeChild = function removeChecked<T extends Node>(this: Node, child: T): T {
    check(child, 'removed')
    return removeChild.call(this, child) as T
  }
  Node.prototype.insertBefore = function insertChecked<T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    check(before, 'inserted before')
    return insertBefore.call(this, node, before) as T
  }
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, value: string | null) {
      check(this, `changed to “${value}”`)
      nodeValue?.set?.call(this, value)
    },
  })
  return () => {
    Object.assign(Node.prototype, { removeChild, insertBefore })
    if (nodeValue) Object.defineProperty(Node.prototype, 'nodeValue', nodeValue)
  }
}
