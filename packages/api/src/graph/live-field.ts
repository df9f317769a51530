import type {
  ArgBuilder as AnyArgBuilder,
  InputFieldMap,
  InputShapeFromFields,
  ShapeFromTypeParam,
  TypeParam,
} from '@pothos/core'
import type { GraphQLField } from 'graphql'
import type { LiveSignal } from '#events/live-signal.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import { builder, type SchemaTypes } from './builder.ts'
import type { GraphContext } from './context.ts'
import type { Grant } from './grant.ts'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>
type ArgBuilder = AnyArgBuilder<Types>

export interface LiveFieldOptions<Type extends TypeParam<Types>, Args extends InputFieldMap> {
  readonly description: string
  readonly type: Type
  /** Besides `after`, which every live field has. */
  readonly args?: (t: ArgBuilder) => Args
  /** Who follows what; asked when a reader arrives and again whenever their access may have changed. */
  readonly grant: (
    args: InputShapeFromFields<Args>,
    context: GraphContext,
  ) => Promise<Result<Grant, DomainError>>
  /** What the readers of a view get for a signal; null when it is nothing to them. */
  readonly load: (
    signal: LiveSignal,
    args: InputShapeFromFields<Args>,
    context: GraphContext,
  ) => Promise<ShapeFromTypeParam<Types, Type, false> | null>
}

/** How a live field is followed; the transport finds it on the field. */
export interface LiveSource {
  grant(args: object, context: GraphContext): Promise<Result<Grant, DomainError>>
  load(signal: LiveSignal, args: object, context: GraphContext): Promise<unknown>
}

const extension = 'horaLive'

/** Marks a field as live. */
export function liveExtension(source: LiveSource): Readonly<Record<string, unknown>> {
  return { [extension]: source }
}

/**
 * Adds a field to Subscription. The transport groups its readers by document, variables and view, loads once for
 * each group and event, and resumes after a cursor; nobody subscribes to it field by field.
 */
export function liveField<Type extends TypeParam<Types>, Args extends InputFieldMap = Record<never, never>>(
  name: string,
  { description, type, args, grant, load }: LiveFieldOptions<Type, Args>,
): void {
  const source = { grant, load }
  builder.subscriptionField(
    name,
    (t) =>
      t.field({
        description,
        type,
        args: { ...args?.(t.arg), after: afterArg(t.arg) } as unknown as Args,
        authScopes: { signedIn: true },
        extensions: liveExtension(source as LiveSource),
        subscribe: followedByTheTransport,
        resolve: (payload: unknown) => payload as never,
      } as never) as never,
  )
}

/** How the field is followed; null for a field that is not live. */
export function liveSourceOf(field: GraphQLField<unknown, unknown>): LiveSource | null {
  return (field.extensions[extension] as LiveSource | undefined) ?? null
}

function afterArg(arg: ArgBuilder) {
  return arg({
    type: 'EventCursor',
    required: false,
    description: 'Resume after this cursor: nothing is missed, nothing comes twice.',
  })
}

function followedByTheTransport(): never {
  throw new Error('Live fields are followed through the live hub, which runs them for groups of readers')
}
