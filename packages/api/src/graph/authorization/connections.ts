import { type GraphQLSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { wayToDocument } from '#testing/authorization/select.ts'
import { actors, expectedOf, type ObjectExpectation, type Outcome, type Row } from './expectation.ts'

type Objects = readonly (readonly [name: string, ObjectExpectation])[]

/** A way to a node through a connection. Its outcome implies the outcomes of the connection and its edges. */
interface Passage {
  readonly connection: string
  readonly edge: string
  /** The same way, ending at the connection or at its edges. */
  readonly toConnection: string
  readonly toEdges: string
  readonly row: Row
}

/**
 * The expectations for each connection and its edges. An actor who reaches a node also reaches its edge. An actor who
 * gets an empty list gets an empty connection with its `pageInfo`.
 */
export function connectionsOf(graph: GraphQLSchema, objects: Objects): Objects {
  const passages = objects.flatMap(([, { ways }]) =>
    Object.entries(ways).flatMap(([way, row]) => passageOf(graph, way, row)),
  )
  const byConnection = Map.groupBy(passages, ({ connection }) => connection)
  return [...byConnection].flatMap(([connection, through]) => [
    [connection, connectionOf(through)] as const,
    ...[...Map.groupBy(through, ({ edge }) => edge)].map(([edge, each]) => [edge, edgeOf(each)] as const),
  ])
}

function edgeOf(passages: readonly Passage[]): ObjectExpectation {
  const ways = Object.fromEntries(passages.map(({ toEdges, row }) => [toEdges, row]))
  return { ways, fields: { 'cursor node': 'sees' } }
}

function connectionOf(passages: readonly Passage[]): ObjectExpectation {
  const ways = passages.map(({ toConnection, row }) => [
    toConnection,
    eachActor((actor) => gotConnection(expectedOf(row, actor), toConnection)),
  ])
  const edges = eachActor((actor) => {
    const seen = passages.map(({ row }) => expectedOf(row, actor))
    return seen.includes('sees') || !seen.includes('empty') ? 'sees' : 'empty'
  })
  return { ways: Object.fromEntries(ways), fields: { edges, pageInfo: 'sees' } }
}

/** An empty connection that was reached through a thing of the practice still belongs to the practice. */
function gotConnection(node: Outcome | undefined, way: string): Outcome | undefined {
  if (node !== 'empty') return node
  return way.includes('$') ? 'sees' : 'own'
}

function eachActor(outcome: (actor: (typeof actors)[number]) => Outcome | undefined): Row {
  const entries = actors.map((actor) => [actor, outcome(actor)] as const)
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined))
}

const short = / edges node$/
const long = /\{ edges \{ node \{\*\} \} \}/

function passageOf(graph: GraphQLSchema, way: string, row: Row): readonly Passage[] {
  if (!short.test(way) && !long.test(way)) return []
  const names = typesOnTheWay(graph, wayToDocument(way, '{ __typename }'))
  const toConnection = short.test(way) ? way.replace(short, '') : way.replace(long, '{*}')
  const toEdges = short.test(way) ? way.replace(/ node$/, '') : way.replace(long, '{ edges {*} }')
  return [{ ...names, toConnection, toEdges, row }]
}

/** The types of the last `edges` and `node` in a document. */
function typesOnTheWay(graph: GraphQLSchema, document: string) {
  const info = new TypeInfo(graph)
  const found = { connection: '', edge: '' }
  const enter = ({ name }: { readonly name: { readonly value: string } }) => {
    if (name.value === 'edges') found.connection = info.getParentType()?.name ?? ''
    if (name.value === 'node' && found.connection !== '') found.edge = info.getParentType()?.name ?? ''
  }
  visit(parse(document), visitWithTypeInfo(info, { Field: { enter } }))
  return found
}
