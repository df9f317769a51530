import {
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
} from 'graphql'
import { type Cursor, readCursor } from '#events/cursor.ts'
import { type LiveSource, liveSourceOf } from '#graph/live-field.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Prepared } from '../pipeline/pipeline.ts'
import { refusal } from '../pipeline/refusal.ts'

type Variables = Readonly<Record<string, unknown>>

/** A valid subscription. */
export interface Subscription {
  readonly prepared: Prepared
  readonly variables: Variables
  readonly source: LiveSource
  readonly args: Readonly<Record<string, unknown>>
  readonly after: Cursor | null
  /** Equal for readers of the same operation and variables, whatever their cursors. */
  readonly operationKey: string
}

/** Reads the field to follow, its arguments and the cursor. The pipeline has validated the document. */
export function readSubscription(
  schema: GraphQLSchema,
  prepared: Prepared,
  variables: Variables,
): Result<Subscription, readonly GraphQLError[]> {
  const node = rootFieldOf(prepared)
  const field = node === null ? undefined : schema.getSubscriptionType()?.getFields()[node.name.value]
  const source = field === undefined ? null : liveSourceOf(field)
  if (node === null || field === undefined || source === null) return refuse('This field cannot be followed.')
  const definitions = prepared.operation.variableDefinitions ?? []
  const coerced = getVariableValues(schema, definitions, { ...variables }, { maxErrors: 10 })
  if (coerced.errors !== undefined) return err(coerced.errors.map(({ message }) => invalid(message)))
  const { after: cursor, ...args } = getArgumentValues(field, node, coerced.coerced)
  const after = typeof cursor === 'string' ? readCursor(cursor) : null
  if (typeof cursor === 'string' && after === null) return refuse('This cursor is not valid.')
  const declared = definitions.map(({ variable }) => variable.name.value)
  const used = Object.fromEntries(Object.entries(variables).filter(([name]) => declared.includes(name)))
  const operationKey = JSON.stringify([prepared.text, prepared.operation.name?.value, without(used, node)])
  return ok({ prepared, variables: used, source, args, after, operationKey })
}

function rootFieldOf({ document, operation }: Prepared): FieldNode | null {
  const open = [...operation.selectionSet.selections]
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (next.kind === Kind.FIELD) return next
    if (next.kind === Kind.INLINE_FRAGMENT) open.push(...next.selectionSet.selections)
    else {
      const { value } = next.name
      for (const node of document.definitions) {
        if (node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === value) {
          open.push(...node.selectionSet.selections)
        }
      }
    }
  }
  return null
}

/** The variables without the cursor. */
function without(variables: Variables, node: FieldNode): Variables {
  const value = node.arguments?.find((argument) => argument.name.value === 'after')?.value
  if (value?.kind !== Kind.VARIABLE) return variables
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== value.name.value))
}

const invalid = (message: string) => refusal('INVALID_INPUT', message)
const refuse = (message: string) => err([invalid(message)])
