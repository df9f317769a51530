import { type GraphType, graphTypes } from '@hora/schema/graph-types'
import { z } from 'zod'

type AnySchema = z.core.$ZodType

/** One place of an input: its schema without wrappers (nullish, default, transform …), and their effects. */
export interface InputPlace {
  /** The schema under the wrappers. */
  readonly rules: z.core.$ZodTypes
  readonly graphType: GraphType | undefined
  readonly required: boolean
  /** Undefined for no default. */
  readonly defaultValue: unknown
  readonly description: string | undefined
}

export function placeOf(schema: AnySchema): InputPlace {
  const description = z.globalRegistry.get(schema)?.description
  const graphType = graphTypes.get(schema)
  const rules = schema as z.core.$ZodTypes
  const inner = graphType === undefined ? innerOf(rules) : null
  if (inner === null) return { rules, graphType, required: true, defaultValue: undefined, description }
  const place = placeOf(inner.schema)
  return {
    ...place,
    required: inner.required ?? place.required,
    defaultValue: inner.defaultValue ?? place.defaultValue,
    description: description ?? place.description,
  }
}

interface Inner {
  readonly schema: AnySchema
  readonly required?: boolean
  readonly defaultValue?: unknown
}

/** The schema inside a wrapper and its effects; null for other schemas. For a pipe: its start, the sent value. */
function innerOf({ _zod: { def } }: z.core.$ZodTypes): Inner | null {
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return { schema: def.innerType, required: false }
    case 'default':
      return { schema: def.innerType, required: true, defaultValue: def.defaultValue }
    case 'pipe':
      return { schema: def.in }
    default:
      return null
  }
}
