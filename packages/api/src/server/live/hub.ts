import type { GraphQLError } from 'graphql'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { EventData } from '#events/catalogue.ts'
import type { RelayedEvent } from '#events/recorded-event.ts'
import type { EventRelay } from '#events/relay.ts'
import type { StreamHead } from '#events/stream-head.ts'
import { graphContext, type RequestFacts } from '#graph/context.ts'
import type { LoginId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { ReportBug } from '../pipeline/mask-errors.ts'
import { readOperationRequest } from '../pipeline/operation-request.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { refusal, refuseOperation } from '../pipeline/refusal.ts'
import { catchUp } from './catch-up.ts'
import { asGraphQLError } from './group.ts'
import { createGroupRegistry, type GroupRegistry } from './group-registry.ts'
import { type JoiningReaders, joiningReaders } from './joining-readers.ts'
import { readSubscription } from './read-subscription.ts'
import { createReader, type Reader, type Sink } from './reader.ts'

export interface FollowRequest {
  /** The parsed but not validated request. */
  readonly body: unknown
  readonly viewer: SignedInViewer
  readonly request: RequestFacts
  readonly sink: Sink
}

/** All live readers of this process. */
export interface LiveHub {
  /** Starts a subscription: the missed events come first, then new ones. */
  follow(request: FollowRequest): Promise<Result<Reader, readonly GraphQLError[]>>
  /** Delivers one event to its readers. Readers that lose their access by it receive no later event. */
  dispatch(event: RelayedEvent): Promise<void>
  /** Tells all readers to load everything again. */
  resync(head: StreamHead): void
  /** Ends all subscriptions of a login. */
  endLogin(loginId: LoginId): void
  /** Adds a listener that is called for each ended login. */
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
  const joining = joiningReaders()
  const listeners: ((loginId: LoginId) => void)[] = []

  const endLogin = (loginId: LoginId) => {
    joining.endLogin(loginId)
    for (const listener of listeners) listener(loginId)
    for (const reader of [...registry.readers()]) {
      if (reader.viewer.loginId === loginId) reader.end(refusal('SIGNED_OUT', 'This login has ended.'))
    }
  }
  const dispatch = async (event: RelayedEvent) => {
    if (event.type === 'login.ended') endLogin((event.data as EventData['login.ended']).loginId)
    if (event.type === 'connection.changed') {
      joining.recheck(event.topics)
      await recheck(registry, event, options.report)
    }
    for (const group of registry.following(event.topics)) group.add(event)
  }
  return {
    follow: (request) => follow(request, { registry, joining }, options),
    dispatch,
    resync: (head) => {
      for (const group of registry.all()) group.resync(head)
    },
    endLogin,
    onLoginEnded: (listener) => void listeners.push(listener),
  }
}

/** The readers in groups, and those that are joining one. */
interface AllReaders {
  readonly registry: GroupRegistry
  readonly joining: JoiningReaders
}

async function follow(
  { body, viewer, request, sink }: FollowRequest,
  { registry, joining }: AllReaders,
  { pipeline, ports, relay, report }: HubOptions,
): Promise<Result<Reader, readonly GraphQLError[]>> {
  const read = readOperationRequest(body)
  if (!read.ok) return err([read.error])
  const prepared = pipeline.prepare(read.value, 'websocket')
  if (!prepared.ok) return prepared
  if (!registry.hasRoomFor(prepared.value))
    return err([refuseOperation('Too many documents are followed at once.')])
  const subscription = readSubscription(pipeline.schema, prepared.value, read.value.variables)
  if (!subscription.ok) return subscription
  // A cursor may name thousands of transactions, so a group does not keep it.
  const { after: since, ...followed } = subscription.value
  const { source, args, operationKey } = followed
  if (since !== null) await relay().caughtUpWith(since)
  const requestGrant = async () => await source.grant(args, graphContext(ports, viewer, request))
  const joined = await joining.admit(viewer, requestGrant, ({ topics, view }) => {
    const { head } = relay()
    const reader = createReader({ viewer, request, sink, after: head.sequence, onEnd: registry.leave })
    const key = `${view}\n${operationKey}`
    const group = registry.join(reader, { key, topics, subscription: followed, ports, report })
    return { reader, group, head }
  })
  if (!joined.ok) return err([refusal(joined.error.code, joined.error.message)])
  const { reader } = joined.value
  catchUp({ ...joined.value, relay: relay(), since }).catch((error: unknown) =>
    reader.end(asGraphQLError(error, request.id, report)),
  )
  return ok(reader)
}

/** Checks the access of the affected readers again. */
async function recheck(registry: GroupRegistry, event: RelayedEvent, report: ReportBug): Promise<void> {
  const affected = event.topics.flatMap((topic) => registry.readersOf(topic))
  await Promise.all(
    affected.map(async ({ reader, group }) => {
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
