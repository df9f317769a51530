import type { GraphQLError } from 'graphql'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { EventData } from '#events/catalogue.ts'
import type { RecordedEvent } from '#events/recorded-event.ts'
import type { EventRelay } from '#events/relay.ts'
import { graphContext, type RequestFacts } from '#graph/context.ts'
import type { LoginId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { ReportBug } from '../pipeline/mask-errors.ts'
import { readOperationRequest } from '../pipeline/operation-request.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { refusal } from '../pipeline/refusal.ts'
import { type Arrivals, createArrivals } from './arrivals.ts'
import { catchUp } from './catch-up.ts'
import { asGraphQLError } from './group.ts'
import { createGroupRegistry, type GroupRegistry } from './group-registry.ts'
import { readSubscription } from './read-subscription.ts'
import { createReader, type Reader, type Sink } from './reader.ts'

export interface FollowRequest {
  /** The parsed request, as it came. */
  readonly body: unknown
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  readonly sink: Sink
}

/** Where every live reader of this process is. */
export interface LiveHub {
  /** Starts a subscription: what was missed comes first, then what happens. */
  follow(request: FollowRequest): Promise<Result<Reader, readonly GraphQLError[]>>
  /** Hands one event to its readers. Readers who lose their access by it get nothing that comes after it. */
  dispatch(event: RecordedEvent): Promise<void>
  /** Ends everything that was opened with a login. */
  endLogin(loginId: LoginId): void
  /** Hears of each login that ends. */
  onLoginEnded(listener: (loginId: LoginId) => void): void
}

export interface HubOptions {
  readonly ports: Ports
  readonly pipeline: Pipeline
  readonly relay: () => EventRelay
  readonly report: ReportBug
}

export function createLiveHub(options: HubOptions): LiveHub {
  const registry = createGroupRegistry()
  const arrivals = createArrivals()
  const listeners: ((loginId: LoginId) => void)[] = []

  const endLogin = (loginId: LoginId) => {
    arrivals.endLogin(loginId)
    for (const listener of listeners) listener(loginId)
    for (const reader of [...registry.readers()]) {
      if (reader.viewer.loginId === loginId) reader.end(refusal('SIGNED_OUT', 'This login has ended.'))
    }
  }
  const dispatch = async (event: RecordedEvent) => {
    if (event.type === 'login.ended') endLogin((event.data as EventData['login.ended']).loginId)
    if (event.type === 'connection.changed') {
      arrivals.doubt(event.topics)
      await recheck(registry, event, options.report)
    }
    for (const group of registry.following(event.topics)) group.add(event)
  }
  return {
    follow: (request) => follow(request, { registry, arrivals }, options),
    dispatch,
    endLogin,
    onLoginEnded: (listener) => void listeners.push(listener),
  }
}

/** Who is there, and who is on the way. */
interface Present {
  readonly registry: GroupRegistry
  readonly arrivals: Arrivals
}

async function follow(
  { body, viewer, request, sink }: FollowRequest,
  { registry, arrivals }: Present,
  { pipeline, ports, relay, report }: HubOptions,
): Promise<Result<Reader, readonly GraphQLError[]>> {
  const read = readOperationRequest(body)
  if (!read.ok) return err([read.error])
  const prepared = pipeline.prepare(read.value, 'websocket')
  if (!prepared.ok) return prepared
  const subscription = readSubscription(pipeline.schema, prepared.value, read.value.variables)
  if (!subscription.ok) return subscription
  const { source, args, question } = subscription.value
  const ask = async () => await source.grant(args, graphContext(ports, viewer, request))
  const joined = await arrivals.admit(viewer, ask, ({ topics, view }) => {
    const upTo = relay().position
    const reader = createReader({ viewer, request, sink, after: upTo, onEnd: registry.leave })
    const key = `${view}\n${question}`
    const group = registry.join(reader, { key, topics, subscription: subscription.value, ports, report })
    return { reader, group, upTo }
  })
  if (!joined.ok) return err([refusal(joined.error.code, joined.error.message)])
  const { reader } = joined.value
  catchUp({ ...joined.value, relay: relay(), since: subscription.value.after }).catch((error: unknown) =>
    reader.end(asGraphQLError(error, request.id, report)),
  )
  return ok(reader)
}

/** Asks again whether the readers of the accounts concerned may follow what they follow. */
async function recheck(registry: GroupRegistry, event: RecordedEvent, report: ReportBug): Promise<void> {
  const concerned = event.topics.flatMap((topic) => registry.readersOf(topic))
  await Promise.all(
    concerned.map(async ({ reader, group }) => {
      try {
        const { source, args } = group.subscription
        const grant = await source.grant(args, group.contextOf(reader))
        if (!grant.ok) reader.end(refusal(grant.error.code, grant.error.message))
      } catch (error) {
        reader.end(asGraphQLError(error, reader.request.id, report))
      }
    }),
  )
}
