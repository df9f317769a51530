import type { GeneratedDocument } from './generate-document.ts'

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ')
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

const policies = (body: string) => `{ policies { ${body} } }`
const twice = (next: string) => `${next} ${next}`
const chain = (links: number, type: string, end: string) =>
  `${times(links, (i) => `fragment F${i} on ${type} { ${twice(`...F${i + 1}`)} }`)} fragment F${links} on ${type} { ${end} }`
const conditions = (count: number) => times(count, (i) => `$a${i}: Boolean!`)
const nestedConditions = (count: number, body: string) =>
  `${times(count, (i) => `... @include(if: $a${i}) {`)} ${body} ${'}'.repeat(count)}`
const yes = (count: number) => Object.fromEntries(numbers(count).map((i) => [`a${i}`, true]))
const override = (ranges: string) => `{ date: "2026-12-20", ranges: ${ranges} }`
const schedule = (overrides: string) =>
  `updateSchedule(input: { expectedVersion: 1, scheduleId: "x", overrides: [${overrides}] }) { __typename }`
const markRead = 'markNotificationsRead(input: { notificationIds: $ids }) { __typename }'

/** Documents over Hora's graph that take as much as the limits allow, or are refused by one of them. */
export const edgeDocuments: Readonly<
  Record<string, Partial<GeneratedDocument> & Pick<GeneratedDocument, 'query'>>
> = {
  'one field as often as allowed': { query: policies('version '.repeat(120)) },
  'one name as often as allowed': { query: policies('__typename '.repeat(498)) },
  'one object again and again': { query: `{ ${'viewer { __typename } '.repeat(200)} }` },
  'arguments that are compared': { query: `{ ${'node(id: "a") { id } '.repeat(9)} }` },
  'fragments side by side': {
    query: `${policies(times(100, (i) => `...F${i}`))} ${times(100, (i) => `fragment F${i} on Policy { version }`)}`,
  },
  'fragments in a row': {
    query: `${policies('...F0')} ${times(110, (i) => `fragment F${i} on Policy { ...F${i + 1} }`)} fragment F110 on Policy { version }`,
  },
  'links that double, as many as allowed': { query: `${policies('...F0')} ${chain(6, 'Policy', 'version')}` },
  'links that double, one thousand characters': {
    query: `${policies('...F0')} ${chain(24, 'Policy', 'version')}`,
  },
  'every type of an interface': {
    query: `{ node(id: "x") { ${times(8, () => '... on Node { id __typename }')} } }`,
  },
  'too much for every type of an interface': {
    query: `{ node(id: "x") { ${times(60, () => '... on Node { id __typename }')} } }`,
  },
  'inline fragments in each other': {
    query: `{ ${'... {'.repeat(240)} policies { version } ${'}'.repeat(240)} }`,
  },
  'many operations': { query: times(140, (i) => `query Q${i} { __typename }`), operationName: 'Q7' },
  'many operations that share fragments': {
    query: `${times(50, (i) => `query Q${i} { ...F0 }`)} ${times(40, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F40 on Query { policies { version } }`,
    operationName: 'Q0',
  },
  'many unused variables': { query: `query (${times(180, (i) => `$a${i}: Int`)}) { policies { version } }` },
  'many unknown fields': { query: policies(times(400, (i) => `unknown${i}`)) },
  'long unknown fields': { query: policies(times(14, (i) => `u${i}${'n'.repeat(1_000)}`)) },
  'a list of lists of lists': {
    query: `query ($a: ${'['.repeat(450)}Int${']'.repeat(450)}) { node(id: $a) { id } }`,
  },
  'a value in lists': { query: `{ node(id: ${'['.repeat(400)}1${']'.repeat(400)}) { id } }` },
  'a value in objects': { query: `{ node(id: ${'{a:'.repeat(240)}1${'}'.repeat(240)}) { id } }` },
  'a long alias': { query: `{ ${'a'.repeat(700)}: policies { version document url minimumAge } }` },
  'an alias that is too long': {
    query: `{ ${'a'.repeat(14_000)}: policies { version document url minimumAge } }`,
  },
  'a long variable': {
    query: `query ($${'v'.repeat(4_000)}: UpdateScheduleInput!) { __typename } `,
  },
  'a long string': { query: `{ node(id: "${'é'.repeat(14_000)}") { id } }` },
  'a block string of lines': { query: `{ node(id: """${'\n '.repeat(7_000)}""") { id } }` },
  'a string of escapes': { query: `{ node(id: "${'\\u0041'.repeat(2_300)}") { id } }` },
  'only comments': { query: `${policies('version')} ${'#\n'.repeat(7_000)}` },
  'conditions in each other': {
    query: `query (${conditions(10)}) ${policies(nestedConditions(10, '__typename '.repeat(60)))}`,
    variables: yes(10),
  },
  'conditions in each other around many fields': {
    query: `query (${conditions(10)}) ${policies(nestedConditions(10, 'version '.repeat(60)))}`,
    variables: yes(10),
  },
  'a list of wrong values': {
    query: `mutation ($ids: [ID!]) { ${markRead} }`,
    variables: { ids: ['x'.repeat(30_000), ...numbers(6_000).map(() => null)] },
  },
  'an object with a list of wrong values': {
    query:
      'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { __typename } }',
    variables: { input: { notificationIds: ['x'.repeat(30_000), ...numbers(6_000).map(() => null)] } },
  },
  'a large variable in many literals': {
    query: `mutation ($a: [MinuteRangeInput!]!) { ${schedule(times(80, () => override('$a')))} }`,
    variables: { a: numbers(1_500).map(() => ({ startMinute: 1, endMinute: 2 })) },
  },
  'many variables in one literal': {
    query: `mutation (${times(100, (i) => `$a${i}: MinuteRangeInput!`)}) { ${schedule(override(`[${times(100, (i) => `$a${i}`)}]`))} }`,
  },
  'many literals': {
    query: `mutation { ${schedule(times(70, (i) => override(`[{ startMinute: ${i}, endMinute: 9 }]`)))} }`,
  },
  'a large literal list': {
    query: `mutation { markNotificationsRead(input: { notificationIds: [${'"x" '.repeat(900)}] }) { __typename } }`,
  },
  'variables nobody asked for': {
    query: policies('version'),
    variables: Object.fromEntries(numbers(5_000).map((i) => [`k${i}`, i])),
  },
  'a variable in many lists': {
    query: `mutation ($a: [MinuteRangeInput!]!) { ${schedule(override('$a'))} }`,
    variables: { a: JSON.parse('['.repeat(30_000) + ']'.repeat(30_000)) },
  },
}
