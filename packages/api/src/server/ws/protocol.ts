import { documentLimits } from '@hora/schema/limits'
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
} from 'graphql'
import { makeServer, type Server } from 'graphql-ws'
import type { SecurityEvents } from '#auth/security-events.ts'
import { ruleOfCode } from '#auth/security-rules.ts'
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
  /** Counts a refused subscription. */
  readonly count: SecurityEvents['count']
}

/** A placeholder document. The library only looks at its operation type. */
const anySubscription = parse('subscription { any }', { noLocation: true })

/**
 * graphql-ws implements the protocol: handshake, ids, close codes. A subscription goes through the same pipeline as an
 * HTTP request, and its answers come from the hub.
 */
export function createProtocol(options: ProtocolOptions): Server<LiveSocket> {
  const { schema, hub, report, onAcknowledged, count } = options
  const { refuse, show } = refusals(report, count)
  return makeServer<Record<string, unknown>, LiveSocket>({
    schema,
    connectionInitWaitTimeout: 3_000,
    onConnect: ({ extra }) => {
      onAcknowledged(extra)
      return true
    },
    onSubscribe: async ({ extra, subscriptions }, id, payload) => {
      if (Object.keys(subscriptions).length > documentLimits.operationsPerSocket) {
        return refuse([refuseOperation('Too many subscriptions on one socket.')], extra)
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
    onError: ({ extra }, _id, _payload, errors) => show(errors, extra),
  })
}

/** The errors of refused subscriptions. The library hands them to `onError` too, where other errors are masked. */
function refusals(report: ReportBug, count: SecurityEvents['count']) {
  const shownAs = new WeakMap<GraphQLError, GraphQLFormattedError>()
  const mask = (errors: readonly GraphQLError[], { request }: LiveSocket) =>
    maskErrors({ errors: errors.map(unwrapped) }, request.id, report).errors ?? []

  /** Counts the rules that refused a subscription, and names them. */
  const refuse = (errors: readonly GraphQLError[], socket: LiveSocket) => {
    const { request, viewer } = socket
    const ruled = mask(errors, socket).map((error) => ({
      error,
      rule: ruleOfCode(error.extensions?.['code']),
    }))
    for (const rule of new Set(ruled.map((each) => each.rule)))
      if (rule !== null) count(rule, { accountId: viewer.accountId, ip: request.ip })
    return ruled.map(({ error, rule }) => {
      const named = rule === null ? {} : { rule, requestId: request.id }
      const refused = new GraphQLError(error.message)
      shownAs.set(refused, { ...error, extensions: { ...error.extensions, ...named } })
      return refused
    })
  }
  const show = (errors: readonly GraphQLError[], socket: LiveSocket) =>
    errors.flatMap((error) => shownAs.get(error) ?? mask([error], socket))
  return { refuse, show }
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
