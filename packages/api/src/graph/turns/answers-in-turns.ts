import { limits } from '@hora/schema/limits'
import {
  BREAK,
  type DocumentNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  visit,
} from 'graphql'
import { boundedQueue } from '#kernel/bounded-queue.ts'
import { domainError } from '#kernel/domain-error.ts'
import { askedBy, listSizeOf } from '../list-size.ts'
import { refuseQuery } from '../refuse-query.ts'
import { takeTurn } from './turns.ts'

type Field = GraphQLField<unknown, unknown>
type Resolver = GraphQLFieldResolver<unknown, unknown>

/**
 * Keeps long queries from holding up the process. Lists of more than a page are read two at a time, because rows that
 * arrive together are decoded together, and their answers wait for their turn between reading and writing them out.
 */
export function answersInTurns(schema: GraphQLSchema): GraphQLSchema {
  const queue = boundedQueue({ atOnce: 2, waiting: 1_000 })
  for (const field of longFieldsOf(schema)) {
    if (field.resolve !== undefined) field.resolve = queued(thenTakeTurn(field.resolve), queue)
  }
  return schema
}

/** The queries whose answers may take many milliseconds. */
function longFieldsOf(schema: GraphQLSchema): readonly Field[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isLong)
}

/** Says of documents whether they may select one of these queries. */
export function longDocuments(schema: GraphQLSchema): (document: DocumentNode) => boolean {
  const names = new Set(longFieldsOf(schema).map(({ name }) => name))
  return (document) => {
    let found = false
    visit(document, {
      [Kind.FIELD]: ({ name }) => {
        if (!names.has(name.value)) return undefined
        found = true
        return BREAK
      },
    })
    return found
  }
}

function thenTakeTurn(resolve: Resolver): Resolver {
  return async (parent, args, context, info) => {
    const value: unknown = await resolve(parent, args, context, info)
    const turn = takeTurn()
    if (turn !== undefined) await turn
    return value
  }
}

function queued(resolve: Resolver, queue: ReturnType<typeof boundedQueue>): Resolver {
  return async (parent, args, context, info) => {
    const answer = queue(async () => await resolve(parent, args, context, info))
    if (answer === null) throw refuseQuery(domainError('RATE_LIMITED'))
    return await answer
  }
}

/** Whether a list, with the lists of its entries, can have more entries than a page. */
function isLong(field: Field): boolean {
  if (askedBy(field) !== null) return true
  if (!isListType(getNullableType(field.type))) return false
  const type = getNamedType(field.type)
  const inner = isObjectType(type) ? Object.values(type.getFields()).map(mostIn) : []
  return mostIn(field) * Math.max(1, ...inner) > limits.pageSize.max
}

function mostIn(field: Field): number {
  const { most = 0, inAll = Infinity } = listSizeOf(field) ?? {}
  return most === 'asked' ? limits.pageSize.max : Math.min(most, inAll)
}
