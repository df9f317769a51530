import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import type { LiveSignal } from '#events/live-signal.ts'
import { type Topic, topics } from '#events/topics.ts'
import type { GraphContext } from '#graph/context.ts'
import type { Grant } from '#graph/grant.ts'
import { type LiveSource, liveExtension } from '#graph/live-field.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'

interface Tick {
  readonly kind: string
  readonly cursor: string
  readonly sessionId: string | null
}

/** A small graph, for tests of running documents rather than of their meaning. */
export interface TinyGraph {
  readonly schema: GraphQLSchema
  /** The name of each resolver that ran. */
  readonly ran: string[]
  /** Topics that may no longer be followed. */
  readonly forbidden: Set<string>
  /** Runs after a topic is granted and before the reader learns of it. */
  readonly onGranted: Map<string, () => Promise<void>>
  /** Topics with a bug in loading events or in granting access. */
  readonly broken: { readonly load: Set<string>; readonly grant: Set<string> }
  /** The number of event loads: one for each group, however many readers it has. */
  readonly loads: () => number
}

export function tinyGraph(): TinyGraph {
  const ran: string[] = []
  const forbidden = new Set<string>()
  const onGranted = new Map<string, () => Promise<void>>()
  const broken = { load: new Set<string>(), grant: new Set<string>() }
  let loads = 0
  const source: LiveSource = {
    grant: async (args): Promise<Result<Grant, ReturnType<typeof domainError>>> => {
      const of = (args as { of: ProfessionalId }).of
      if (broken.grant.has(of)) throwBug()
      if (forbidden.has(of)) return err(domainError('NOT_ALLOWED'))
      await onGranted.get(of)?.()
      return ok({ topics: [topics.calendar(of)] as Topic[], view: `calendar:${of}` })
    },
    load: async (signal, args) => {
      if (signal.kind === 'event') loads++
      if (signal.kind === 'event' && broken.load.has((args as { of: string }).of)) throwBug()
      return tickOf(signal)
    },
  }
  return { schema: tinySchema(source, ran), ran, forbidden, onGranted, broken, loads: () => loads }
}

function throwBug(): never {
  throw new Error('secret detail of a bug')
}

function tickOf(signal: LiveSignal): Tick {
  const sessionId =
    signal.kind === 'event' && signal.type === 'session.changed' ? signal.data.sessionId : null
  return { kind: signal.kind, cursor: signal.cursor, sessionId }
}

function tickType() {
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const nullable = { type: GraphQLString }
  return new GraphQLObjectType({
    name: 'Tick',
    fields: { kind: text, cursor: text, sessionId: nullable, bug: { ...nullable, resolve: throwBug } },
  })
}

function tinySchema(source: LiveSource, ran: string[]): GraphQLSchema {
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const note = (name: string) => {
    ran.push(name)
    return name
  }
  const person: GraphQLObjectType = new GraphQLObjectType({
    name: 'Person',
    fields: () => ({
      name: { ...text, resolve: () => note('Person.name') },
      friend: { type: person, resolve: () => ({ of: note('Person.friend') }) },
      friends: {
        type: new GraphQLList(person),
        args: { first: { type: GraphQLInt, defaultValue: 10 } },
        resolve: () => [{ of: note('Person.friends') }],
      },
    }),
  })
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, GraphContext>({
      name: 'Query',
      fields: {
        hello: { ...text, resolve: () => note('hello') },
        me: { type: GraphQLString, resolve: (_, __, { viewer }) => viewer.kind },
        person: { type: person, resolve: () => ({ of: note('person') }) },
        bug: {
          type: GraphQLString,
          resolve: throwBug,
        },
      },
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: { signIn: { ...text, resolve: () => note('signIn') } },
    }),
    subscription: new GraphQLObjectType({
      name: 'Subscription',
      fields: {
        ticks: {
          type: new GraphQLNonNull(tickType()),
          args: { of: text, after: { type: GraphQLString } },
          extensions: liveExtension(source),
          resolve: (payload: unknown) => payload,
        },
      },
    }),
  })
}
