import { documentLimits } from '@hora/schema/limits'
import { type ExecutionArgs, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { makeServer, type Server } from 'graphql-ws'
import { err } from '#kernel/result.ts'
import type { LiveHub } from '../live/hub.ts'
import { maskErrors, type ReportBug } from '../pipeline/mask-errors.ts'
import { refuseOperation } from '../pipeline/refusal.ts'
import type { LiveSocket } from './live-socket.ts'
import { type SubscriptionStream, subscriptionStream } from './subscription-stream.ts'

export interface ProtocolOptions {
  readonly schema: GraphQLSchema
  readonly hub: LiveHub
  readonly report: ReportBug
  readonly onAcknowledged: (socket: LiveSocket) => void
}

/** A placeholder document. The library only looks at its operation type. */
const anySubscription = parse('subscription { any }', { noLocation: true })

/**
 * graphql-ws implements the protocol: handshake, ids, close codes. A subscription goes through the same pipeline as an
 * HTTP request, and its answers come from the hub.
 */
export function createProtocol({ schema, hub, report, onAcknowledged }: ProtocolOptions): Server<LiveSocket> {
  const refuse = (errors: readonly GraphQLError[], socket: LiveSocket) =>
    maskErrors({ errors }, socket.request.id, report).errors?.map(
      ({ message, extensions }) => new GraphQLError(message, { extensions }),
    ) ?? []
  return makeServer<Record<string, unknown>, LiveSocket>({
    schema,
    connectionInitWaitTimeout: 3_000,
    onConnect: ({ extra }) => {
      onAcknowledged(extra)
      return true
    },
    onSubscribe: async ({ extra, subscriptions }, id, payload) => {
      if (Object.keys(subscriptions).length > documentLimits.operationsPerSocket) {
        return [refuseOperation('Too many subscriptions on one socket.')]
      }
      const stream = subscriptionStream(id, extra)
      // The library knows subscriptions only by id, and a client may reuse an id meanwhile.
      subscriptions[id] = stream
      const { viewer, request } = extra
      const outcome = await hub
        .follow({ body: payload, viewer, request, sink: stream.sink })
        .catch((error: unknown) => err([asGraphQLError(error)]))
      if (subscriptions[id] !== stream) {
        if (outcome.ok) outcome.value.end(null)
        return await silence()
      }
      if (!outcome.ok) return refuse(outcome.error, extra)
      stream.onReturn = () => outcome.value.end(null)
      return { schema, document: anySubscription, contextValue: stream }
    },
    subscribe: ({ contextValue }: ExecutionArgs) => contextValue as SubscriptionStream,
    onError: ({ extra }, _id, _payload, errors) =>
      maskErrors({ errors: errors.map(unwrapped) }, extra.request.id, report).errors ?? [],
  })
}

/** Never resolves, so that a subscription cancelled before its start sends nothing. */
const silence = () => new Promise<never>(() => {})

/** The library wraps errors that a stream throws. */
function unwrapped(error: GraphQLError): GraphQLError {
  return error.originalError instanceof GraphQLError ? error.originalError : error
}

function asGraphQLError(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error))
  return new GraphQLError('The subscription failed.', { originalError })
}
