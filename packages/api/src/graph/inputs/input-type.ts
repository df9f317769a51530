import type { InputObjectRef } from '@pothos/core'
import type { z } from 'zod'
import { builder, type Types } from '../builder.ts'
import { type InputPlace, placeOf } from './place-of.ts'

type InputRef = InputObjectRef<Types, object>
type FieldType = string | InputRef | readonly FieldType[]

interface Known {
  readonly shape: object
  readonly ref: InputRef
}

/** Input types by name. A type that several inputs use is created once. */
const known = new Map<string, Known>()

/** The input type of a zod object. Each field takes its type, default and description from its schema. */
export function inputType(name: string, { _zod: { def } }: z.core.$ZodObject, description = ''): InputRef {
  const found = known.get(name)
  if (found !== undefined) {
    if (found.shape === def.shape) return found.ref
    throw new Error(`Two inputs of different fields are called ${name}`)
  }
  const ref: InputRef = builder.inputType(name, {
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(def.shape).map(([field, schema]) => {
          const place = placeOf(schema)
          const type = typeOf(place, `${name}.${field}`)
          return [field, t.field({ ...optionsOf(place), type } as never)]
        }),
      ),
  })
  known.set(name, { shape: def.shape, ref })
  return ref
}

function optionsOf({ required, defaultValue, description }: InputPlace) {
  return { required, description, ...(defaultValue === undefined ? {} : { defaultValue }) }
}

/** The graph's type for a place. Throws for an unsupported schema when the graph is built. */
function typeOf({ rules, graphType }: InputPlace, path: string): FieldType {
  const { def } = rules._zod
  if (def.type === 'object' && graphType !== undefined) {
    return inputType(graphType.name, rules as z.core.$ZodObject, graphType.description)
  }
  if (graphType !== undefined) return graphType.name
  if (def.type === 'array') return [itemType(placeOf(def.element), path)]
  if (def.type === 'string') return 'String'
  if (def.type === 'boolean') return 'Boolean'
  if (def.type === 'number') return 'format' in def ? 'Int' : 'Float'
  throw new Error(`${path} is a zod ${def.type}: give it a type in the graph with .register(graphTypes, …)`)
}

function itemType(item: InputPlace, path: string): FieldType {
  if (item.required) return typeOf(item, path)
  throw new Error(`${path} is a list with missing items, which no input takes`)
}
