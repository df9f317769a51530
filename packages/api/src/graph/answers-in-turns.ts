import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { takeTurn } from './turns.ts'

type Resolver = GraphQLFieldResolver<unknown, unknown>

/**
 * Lets the answer of each query wait for its turn between reading and writing it out: a field with thousands of values
 * is computed in one piece and written out in another.
 */
export function answersInTurns(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = field.resolve as Resolver | undefined
    if (resolve !== undefined) field.resolve = inTurns(resolve)
  }
  return schema
}

function inTurns(resolve: Resolver): Resolver {
  return async (parent, args, context, info) => {
    const value: unknown = await resolve(parent, args, context, info)
    await takeTurn()
    return value
  }
}
