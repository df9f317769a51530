import { limits } from '@hora/schema/limits'
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql'
import { boundedQueue } from '#auth/bounded-queue.ts'
import { domainError } from '#kernel/domain-error.ts'
import { askedBy, listSizeOf } from '../list-size.ts'
import { refuseQuery } from '../refuse-query.ts'
import { takeTurn } from './turns.ts'

type Field = GraphQLField<unknown, unknown>
type Resolver = GraphQLFieldResolver<unknown, unknown>

/**
 * Keeps long queries from holding up the process. Each answer waits for its turn between reading and writing it out.
 * Lists of more than a page are also read two at a time, because rows that arrive together are decoded together.
 */
export function answersInTurns(schema: GraphQLSchema): GraphQLSchema {
  const queue = boundedQueue({ atOnce: 2, waiting: 1_000 })
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.resolve === undefined) continue
    const inTurn = thenTakeTurn(field.resolve)
    field.resolve = isLong(field) ? queued(inTurn, queue) : inTurn
  }
  return schema
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
