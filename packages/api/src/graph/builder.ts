import SchemaBuilder from '@pothos/core'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import { GraphQLError } from 'graphql'
import type { ZoneId } from '#kernel/zone.ts'
import type { GraphContext } from './context.ts'
import { findNode } from './find-node.ts'
import { encodeGlobalId, splitGlobalId } from './global-id.ts'
import { relayDescriptions } from './relay-descriptions.ts'

export interface SchemaTypes {
  Context: GraphContext
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    /** Hot paths pass the row's ISO text on, because building a Temporal value for each costs more. */
    Instant: { Input: Temporal.Instant; Output: Temporal.Instant | string }
    PlainDate: { Input: Temporal.PlainDate; Output: Temporal.PlainDate }
    PlainDateTime: { Input: Temporal.PlainDateTime; Output: Temporal.PlainDateTime }
    TimeZone: { Input: ZoneId; Output: string }
    EmailAddress: { Input: string; Output: string }
    EventCursor: { Input: string; Output: string }
  }
  DefaultAuthStrategy: 'all'
  AuthScopes: { signedIn: boolean; professional: boolean; operator: boolean }
}

/** All types of the builder, for helpers that take its refs. */
export type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

/** Only the setup. Types register themselves from their own files, which schema.ts lists. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ScopeAuthPlugin, RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (typename, id) => encodeGlobalId(typename, String(id)),
    decodeGlobalID: splitGlobalId,
    nodesQueryOptions: false,
    ...relayDescriptions,
    nodeQueryOptions: { ...relayDescriptions.nodeQueryOptions, resolve: findNode },
  },
  scopeAuth: {
    defaultStrategy: 'all',
    authorizeOnSubscribe: true,
    authScopes: ({ viewer }) => ({
      signedIn: viewer.kind === 'signed-in',
      professional: viewer.kind === 'signed-in' && viewer.professionalId !== null,
      operator: viewer.kind === 'signed-in' && viewer.operator,
    }),
    unauthorizedError: (_parent, { viewer }) =>
      new GraphQLError(
        viewer.kind === 'anonymous' ? 'Sign in first.' : 'You don’t have permission to do this.',
        {
          extensions: { code: viewer.kind === 'anonymous' ? 'SIGNED_OUT' : 'NOT_ALLOWED' },
        },
      ),
  },
})

builder.queryType({ description: 'The queries: everything that can be read.' })
builder.mutationType({ description: 'The mutations: everything that can be changed.' })
builder.subscriptionType({
  description: 'The subscriptions: live changes, which can be resumed after a cursor.',
})
