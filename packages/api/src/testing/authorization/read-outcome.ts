import type { ErrorCode } from '@hora/schema/error-codes'
import type { FormattedExecutionResult } from 'graphql'
import type { Outcome } from '#graph/authorization/expectation.ts'
import { marker } from './select.ts'

type Answer = FormattedExecutionResult<Record<string, unknown>>
type Instance = Readonly<Record<string, unknown>>

const refusals: Readonly<Record<string, Outcome>> = {
  SIGNED_OUT: 'signed-out',
  NOT_ALLOWED: 'not-allowed',
  NOT_FOUND: 'not-found',
}

export function refusalOf(code: string): Outcome {
  return refusals[code] ?? `refused:${code as ErrorCode}`
}

/** The objects that a try reached. */
export function instancesIn(value: unknown): readonly Instance[] {
  if (typeof value !== 'object' || value === null) return []
  const here = marker in value ? [value as Instance] : []
  return [...here, ...Object.values(value).flatMap(instancesIn)]
}

/** The code of the first refusal in an answer, from an error or from a member of a union. */
export function refusedWith({ data, errors }: Answer): Outcome | null {
  const code = errors?.[0]?.extensions?.['code'] ?? codeIn(data)
  return typeof code === 'string' ? refusalOf(code) : null
}

function codeIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null
  if ('code' in value) return value.code
  return (
    Object.values(value)
      .map(codeIn)
      .find((code) => code != null) ?? null
  )
}

/** The outcome of a try that reached no object: a refusal, an empty list or null. */
export function nothingIn(answer: Answer): Outcome {
  return refusedWith(answer) ?? (hasEmptyList(answer.data) ? 'empty' : 'null')
}

function hasEmptyList(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value) && value.length === 0) return true
  return Object.values(value).some(hasEmptyList)
}

const rank = ['null', 'empty', 'sees'] as const

/** The most visible outcome of a field in several instances. */
export function fieldOutcome(instances: readonly Instance[], field: string): Outcome {
  const found = instances.map((each) => rank.indexOf(kindOf(each[field])))
  return rank[Math.max(0, ...found)] ?? 'null'
}

function kindOf(value: unknown): (typeof rank)[number] {
  if (value === null || value === undefined) return 'null'
  const list = typeof value === 'object' && 'edges' in value ? value.edges : value
  return Array.isArray(list) && list.length === 0 ? 'empty' : 'sees'
}

/** The outcome of every field of some instances, which belong to the practice or to the actor. */
export function outcomesOf(
  instances: readonly Instance[],
  whose: Outcome,
): Readonly<Record<string, Outcome>> {
  const fields = Object.keys(instances[0] ?? {}).filter((name) => name !== marker)
  return Object.fromEntries(
    fields.map((name) => {
      const outcome = fieldOutcome(instances, name)
      return [name, whose === 'own' && outcome === 'sees' ? 'own' : outcome]
    }),
  )
}
