import type { GraphType } from '@hora/schema/graph-types'
import type { z } from 'zod'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { all, err, map, ok, type Result } from '#kernel/result.ts'
import { splitGlobalId } from '../global-id.ts'
import { placeOf } from './place-of.ts'

type Outcome<T = unknown> = Result<T, DomainError<'NOT_FOUND'>>
type Decode = (value: unknown) => Outcome

/** Creates the function that decodes the ids of an input; null for an input without ids. */
export function idDecoder(schema: z.core.$ZodType): Decode | null {
  const { rules, graphType } = placeOf(schema)
  const { def } = rules._zod
  const decode = graphType?.name === 'ID' ? decodeId(graphType) : null
  if (decode !== null) return ifGiven(decode)
  if (def.type === 'array') return listDecoder(def.element)
  if (def.type === 'object') return objectDecoder(def.shape)
  return null
}

const ifGiven =
  (decode: Decode): Decode =>
  (value) =>
    value === null || value === undefined ? ok(value) : decode(value)

/** An id of another type, or one that was never issued, is NOT_FOUND. */
function decodeId({ idOf, idOfAny }: GraphType): Decode {
  return (value) => {
    const { typename, id } = splitGlobalId(String(value))
    if (typename !== '' && typename === idOf) return ok(id)
    return idOfAny?.includes(typename) ? ok({ type: typename, id }) : err(domainError('NOT_FOUND'))
  }
}

function listDecoder(element: z.core.$ZodType): Decode | null {
  const decode = idDecoder(element)
  if (decode === null) return null
  const { leftOut = false } = placeOf(element).graphType ?? {}
  return ifGiven((list) => {
    const decoded = (list as readonly unknown[]).map(decode)
    return all(leftOut ? decoded.filter(({ ok: found }) => found) : decoded)
  })
}

function objectDecoder(shape: Readonly<Record<string, z.core.$ZodType>>): Decode | null {
  const decoders = Object.entries(shape).flatMap(([key, schema]) => {
    const decode = idDecoder(schema)
    return decode === null ? [] : [[key, decode] as const]
  })
  if (decoders.length === 0) return null
  return ifGiven((value) => {
    const fields = value as Readonly<Record<string, unknown>>
    const decoded = decoders
      .filter(([key]) => key in fields)
      .map(([key, decode]) => map(decode(fields[key]), (id) => [key, id] as const))
    return map(all(decoded), (ids) => ({ ...fields, ...Object.fromEntries(ids) }))
  })
}
