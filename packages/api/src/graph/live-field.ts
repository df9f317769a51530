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
import { builder, type Types } from './builder.ts'
import type { GraphContext } from './context.ts'
import type { Grant } from './grant.ts'

type ArgBuilder = AnyArgBuilder<Types>

export interface LiveFieldOptions<Type extends TypeParam<Types>, Args extends InputFieldMap> {
  readonly description: string
  readonly type: Type
  /** The arguments besides `after`, which every live field has. */
  readonly args?: (t: ArgBuilder) => Args
  /** Decides who may follow which topics. Called for a new reader, and again when their access may have changed. */
  readonly grant: (
    args: InputShapeFromFields<Args>,
    context: GraphContext,
  ) => Promise<Result<Grant, DomainError>>
  /** Loads the answer to a signal for the readers of a view; null if the signal does not concern them. */
  readonly load: (
    signal: LiveSignal,
    args: InputShapeFromFields<Args>,
    context: GraphContext,
  ) => Promise<ShapeFromTypeParam<Types, Type, false> | null>
}

/** The functions of a live field. The transport reads them from the field's extensions. */
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
 * Adds a field to Subscription. The transport groups its readers by document, variables and view, loads once for each
 * group and event, and resumes after a cursor. The field has no `subscribe` of its own.
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
        subscribe: refuseDirectSubscribe,
        resolve: (payload: unknown) => payload as never,
      } as never) as never,
  )
}

/** The functions of a live field; null for any other field. */
export function liveSourceOf(field: GraphQLField<unknown, unknown>): LiveSource | null {
  return (field.extensions[extension] as LiveSource | undefined) ?? null
}

function afterArg(arg: ArgBuilder) {
  return arg({
    type: 'EventCursor',
    required: false,
    description: 'Resume after this cursor, without missing or repeating a change.',
  })
}

function refuseDirectSubscribe(): never {
  throw new Error('Subscribe to live fields through the live hub, which runs them for groups of readers')
}
