/** Documents that attackers may send. Every transport refuses each before any resolver runs. */
export interface HostileDocument {
  readonly name: string
  readonly query: string
  readonly operationName?: string
  readonly variables?: Record<string, unknown>
}

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i))
const nested = (field: string, depth: number) => `${`${field} { `.repeat(depth)}name${' }'.repeat(depth)}`

/** `kind` is the transport's operation type; `root` is one of its fields with an object type. */
export function hostileDocuments(kind: 'query' | 'subscription'): readonly HostileDocument[] {
  const root = kind === 'query' ? 'person' : 'ticks(of: "x")'
  const leaf = kind === 'query' ? 'name' : 'kind'
  const wrap = (body: string, more = '') => `${kind} Q { ${body} } ${more}`
  const aliases = times(40, (i) => `a${i}: ${leaf}`).join(' ')
  return [
    ...deepOnes(wrap, root),
    { name: 'forty aliases', query: wrap(`${root} { ${aliases} }`) },
    { name: 'many root fields', query: wrap(times(30, (i) => `r${i}: ${root} { ${leaf} }`).join(' ')) },
    { name: 'aliases in a fragment', query: wrap(`${root} { ...F }`, `fragment F on Person { ${aliases} }`) },
    { name: 'a flood of directives', query: wrap(`${root} { ${leaf} ${'@include(if: true) '.repeat(30)} }`) },
    { name: 'unknown directives', query: wrap(`${root} { ${leaf} ${'@a '.repeat(500)} }`) },
    { name: 'too many tokens', query: wrap(`${root} { ${`${leaf} `.repeat(1_200)} }`) },
    { name: 'too many characters', query: wrap(`${root} { ${leaf} } #${'x'.repeat(16_000)}`) },
    { name: 'a wall of brackets', query: '{'.repeat(2_000) },
    {
      name: 'a wall of list values',
      query: wrap(`${root} { ${leaf} @include(if: ${'['.repeat(900)}`),
    },
    { name: 'an endless string', query: wrap(`ticks(of: "${'x'.repeat(14_900)}`) },
    { name: 'introspection', query: `${kind} Q { __schema { types { name } } }` },
    { name: 'introspection of a type', query: `${kind} Q { __type(name: "Query") { name } }` },
    {
      name: 'introspection in a fragment',
      query: `${kind} Q { ...F } fragment F on Query { __schema { types { name } } }`,
    },
    { name: 'introspection behind an alias', query: `${kind} Q { innocent: __schema { types { name } } }` },
    { name: 'an operation named __schema', query: `${kind} __schema { ${nested(root, 12)} }` },
    {
      name: 'a fragment named __schema',
      query: wrap(`...__schema`, `fragment __schema on Query { ${nested('person', 12)} }`),
    },
    { name: 'an unknown field', query: wrap('nothing { of } ') },
    { name: 'an unknown argument', query: wrap(`${root} { ${leaf}(x: 1) }`) },
    { name: 'an unknown variable', query: wrap(`${root} { ${leaf} @include(if: $x) }`) },
    { name: 'an unknown fragment', query: wrap(`${root} { ...Missing }`) },
    { name: 'two operations and no name', query: `${wrap(`${root} { ${leaf} }`)} query R { hello }` },
    {
      name: 'a subscription that hangs on a variable',
      query: 'subscription Q($yes: Boolean!) { ticks(of: "x") @include(if: $yes) { kind } }',
      variables: { yes: true },
    },
    { name: 'no operation', query: 'fragment F on Person { name }' },
    { name: 'a schema definition', query: 'type Query { a: Int }' },
    { name: 'null bytes', query: wrap(`${root} { ${leaf}\u0000 }`) },
    { name: 'right-to-left marks outside strings', query: wrap(`${root} { ${leaf} \u202e }`) },
    { name: 'an empty selection', query: wrap(`${root} { }`) },
    { name: 'only a comment', query: '# nothing' },
    { name: 'an unfinished document', query: `${kind} Q { ${root} {` },
    { name: 'conflicting aliases', query: wrap(`${root} { a: ${leaf} a: __typename }`) },
    { name: 'a block string that never ends', query: wrap(`hello(x: """${'"'.repeat(900)}`) },
    ...fragmentOnes(wrap, root, leaf),
    ...growingOnes(wrap, root, kind === 'query' ? 'Person' : 'Tick', leaf),
  ]
}

type Wrap = (body: string, more?: string) => string

function deepOnes(wrap: Wrap, root: string): readonly HostileDocument[] {
  return [
    { name: 'nine levels', query: wrap(`${root} { ${nested('friend', 9)} }`) },
    { name: 'two hundred levels', query: wrap(`${root} { ${nested('friend', 200)} }`) },
    {
      name: 'depth hidden in fragments',
      query: wrap(
        `${root} { ...A }`,
        'fragment A on Person { friend { friend { friend { ...B } } } } fragment B on Person { friend { friend { friend { ...C } } } } fragment C on Person { friend { friend { name } } }',
      ),
    },
    {
      name: 'depth hidden in inline fragments',
      query: wrap(`${root} { ${'... on Person { friend { '.repeat(9)}name${' } }'.repeat(9)} }`),
    },
  ]
}

/** Short documents that are huge once every fragment is written out where it is spread. */
function growingOnes(wrap: Wrap, root: string, type: string, leaf: string): readonly HostileDocument[] {
  const chain = (links: number, link: (next: string) => string) =>
    `${times(links, (i) => `fragment F${i} on ${type} { ${link(`...F${i + 1}`)} }`).join(' ')} fragment F${links} on ${type} { ${leaf} }`
  const start = wrap(`${root} { ...F0 }`)
  return [
    { name: 'twenty-five links that double', query: `${start} ${chain(25, (next) => `${next} ${next}`)}` },
    { name: 'sixty links that double', query: `${start} ${chain(60, (next) => `${next} ${next}`)}` },
    {
      name: 'links that double in inline fragments',
      query: `${start} ${chain(25, (next) => `... on ${type} { ${next} } ... { ${next} }`)}`,
    },
    {
      name: 'links that double under directives',
      query: `${start} ${chain(25, (next) => `${next} ${next} @include(if: true)`)}`,
    },
    {
      name: 'links that double in a fragment nobody spreads',
      query: `${wrap(`${root} { ${leaf} }`)} ${chain(25, (next) => `${next} ${next}`)}`,
    },
    {
      name: 'links that double in another operation',
      operationName: 'Q',
      query: `${wrap(`${root} { ${leaf} }`)} query Other { person { ...F0 } } ${chain(25, (next) => `${next} ${next}`)}`,
    },
    {
      name: 'links that double at the root',
      query: wrap('...R0', rootChain(type === 'Person' ? 'Query' : 'Subscription', `${root} { ${leaf} }`)),
    },
    { name: 'one field a hundred thousand times', query: fan(wrap, root, type, leaf) },
    { name: 'the same field again and again', query: wrap(`${root} { ${`${leaf} `.repeat(900)} }`) },
  ]
}

function rootChain(type: string, body: string): string {
  const links = times(25, (i) => `fragment R${i} on ${type} { ...R${i + 1} ...R${i + 1} }`).join(' ')
  return `${links} fragment R25 on ${type} { ${body} }`
}

/** Five fragments, each spread ten times by the one before. */
function fan(wrap: Wrap, root: string, type: string, leaf: string): string {
  const links = times(5, (i) => `fragment F${i} on ${type} { ${`...F${i + 1} `.repeat(10)} }`).join(' ')
  return `${wrap(`${root} { ...F0 }`)} ${links} fragment F5 on ${type} { ${leaf} }`
}

function fragmentOnes(wrap: Wrap, root: string, leaf: string): readonly HostileDocument[] {
  const chain = times(9, (i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`).join(' ')
  return [
    {
      name: 'a fragment that contains itself',
      query: wrap(`${root} { ...A }`, 'fragment A on Person { name ...A }'),
    },
    {
      name: 'fragments in a circle',
      query: wrap(
        `${root} { ...A }`,
        'fragment A on Person { ...B } fragment B on Person { friend { ...A } }',
      ),
    },
    {
      name: 'fragments that double at each step',
      query: wrap(`${root} { ...F0 }`, `${chain} fragment F9 on Person { a: ${leaf} b: ${leaf} }`),
    },
    { name: 'a huge page', query: wrap(`${root} { friends(first: 1000000) { name } }`) },
    {
      name: 'pages of pages',
      query: wrap(`${root} { friends(first: 100) { friends(first: 100) { name } } }`),
    },
    {
      name: 'a page size in a variable',
      query: 'query Q($n: Int) { person { friends(first: $n) { friends(first: $n) { name } } } }',
      variables: { n: 100 },
    },
  ]
}
