import { parseSync } from 'vite'

type Node = { type: string; start: number; end: number; [key: string]: unknown }
/** What a child of an element may be to React. */
type Child = { isText: boolean; changes: boolean; comesAndGoes: boolean }

const fixed: Child = { isText: false, changes: false, comesAndGoes: false }
const gone: Child = { ...fixed, comesAndGoes: true }
const staticText: Child = { ...fixed, isText: true }
const changingText: Child = { ...staticText, changes: true }
const anything: Child = { isText: true, changes: true, comesAndGoes: true }

/** Props that hold an element or nothing, by the names this code gives them. */
const slot =
  /^(?:account|actions?|banner|beside|decline|icon|leading|sidebar|skeleton|tabBar|tools|trailing)$/

/** Elements whose children are words. */
const inline = /^(?:a|button|dd|dt|label|legend|li|p|span|td|th|h\d|Button|Link|Notice|TextLink)$/

/** Functions that return elements. */
const renders = /^(?:children|line)$/

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/**
 * The lines where a text has siblings in its element although it changes, or what is before it comes and goes. A
 * translating browser replaces text nodes. React then removes, moves beside or changes a node that is no longer on the
 * page: it crashes, or the old text stays. A text that is alone in its element is safe.
 */
export function bareTexts(file: string, source: string): number[] {
  const found: number[] = []
  const program = parseSync(file, source).program as unknown as Node
  const elements = elementsIn(program)
  visit(program, (node) => {
    if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return
    const holdsWords = inline.test(nameOf(node))
    const children = (node['children'] as Node[])
      .map((child) => classify(child, { holdsWords, elements }))
      .filter((child) => child !== null)
    if (children.length < 2) return
    const isBare = ({ isText, changes }: Child, index: number) =>
      isText && (changes || children.slice(0, index).some(({ comesAndGoes }) => comesAndGoes))
    if (children.some(isBare)) found.push(source.slice(0, node.start).split('\n').length)
  })
  return found
}

type Around = { holdsWords: boolean; elements: ReadonlySet<string> }

/** The variables of a file that hold an element: `const save = <Button>…`. */
function elementsIn(program: Node): ReadonlySet<string> {
  const names = new Set<string>()
  visit(program, (node) => {
    const init = node.type === 'VariableDeclarator' ? (node['init'] as Node | null) : null
    if (init && kindOf(init)?.isText === false) names.add(String((node['id'] as Node)['name']))
  })
  return names
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see)
  }
}

/** Null for what React does not render. */
function classify(node: Node, { holdsWords, elements }: Around): Child | null {
  if (node.type === 'JSXText') return /^\s*\n\s*$/.test(String(node['value'])) ? null : staticText
  if (node.type !== 'JSXExpressionContainer') return fixed
  const value = node['expression'] as Node
  // What a layout is given are elements; what a button or a line of text is given may be words.
  const name = String(value['name'])
  if (elements.has(name) || (name === 'children' && !holdsWords)) return gone
  return kindOf(value)
}

function kindOf(node: Node): Child | null {
  switch (node.type) {
    case 'JSXEmptyExpression':
      return null
    case 'JSXElement':
    case 'JSXFragment':
      return fixed
    case 'Literal':
      return typeof node['value'] === 'string' ? staticText : gone
    case 'ParenthesizedExpression':
      return kindOf(node['expression'] as Node)
    case 'ConditionalExpression':
      return either(node['consequent'] as Node, node['alternate'] as Node)
    case 'LogicalExpression':
      return either(node['operator'] === '&&' ? null : (node['left'] as Node), node['right'] as Node)
    case 'CallExpression':
      if (isList(node)) return gone
      return isFixedSentence(node) ? staticText : changingText
    case 'Identifier':
      return named(String(node['name']))
    default:
      return changingText
  }
}

function named(name: string): Child {
  if (name === 'undefined' || slot.test(name)) return gone
  return name === 'children' ? anything : changingText
}

function either(one: Node | null, other: Node): Child {
  const [first, second] = [one === null ? gone : (kindOf(one) ?? gone), kindOf(other) ?? gone]
  const isText = first.isText || second.isText
  return { isText, changes: isText, comesAndGoes: true }
}

function nameOf(element: Node): string {
  const opening = element['openingElement'] as Node | undefined
  return String((opening?.['name'] as Node | undefined)?.['name'] ?? '')
}

/** `items.map(…)`, or a function that returns elements. */
function isList(call: Node): boolean {
  const callee = call['callee'] as Node
  if (callee.type === 'Identifier') return renders.test(String(callee['name']))
  return callee.type === 'MemberExpression' && (callee['property'] as Node)['name'] === 'map'
}

/** `t('save')`: it changes only with the language. */
function isFixedSentence(call: Node): boolean {
  const [key, ...values] = call['arguments'] as Node[]
  return (call['callee'] as Node)['name'] === 't' && key?.type === 'Literal' && values.length === 0
}
