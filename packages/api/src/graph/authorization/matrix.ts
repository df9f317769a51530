import { featureAuthorization } from '#testing/generated/authorization.gen.ts'
import { schema } from '../schema.ts'
import { base } from './base.ts'
import { connectionsOf } from './connections.ts'
import type { Expectations, ObjectExpectation } from './expectation.ts'

const parts: readonly Expectations[] = [base, ...Object.values(featureAuthorization)]

type Part = 'objects' | 'extends' | 'queries' | 'mutations' | 'subscriptions'
type Expected<P extends Part> = NonNullable<Expectations[P]>[string]

/** All expectations for one part of the graph. */
function all<P extends Part>(part: P): readonly (readonly [string, Expected<P>])[] {
  return parts.flatMap((each) => Object.entries(each[part] ?? {})) as [string, Expected<P>][]
}

/** The same, but throws if two features declare one name. */
function unique<P extends Part>(part: P): readonly (readonly [string, Expected<P>])[] {
  const entries = all(part)
  if (new Set(entries.map(([name]) => name)).size === entries.length) return entries
  throw new Error(`Something in ${part} is declared twice`)
}

/** The object types, each with the additions of other features. */
function objects(): readonly (readonly [string, ObjectExpectation])[] {
  const added = Map.groupBy(all('extends'), ([name]) => name)
  const known = unique('objects').map(([name, own]) => {
    const others = (added.get(name) ?? []).map(([, each]) => each)
    const ways = joined([own.ways, ...others.map((each) => each.ways ?? {})])
    const fields = joined([own.fields, ...others.map((each) => each.fields ?? {})])
    added.delete(name)
    return [name, { ways, fields }] as const
  })
  if (added.size > 0) throw new Error(`No feature declares the extended ${[...added.keys()].join(', ')}`)
  return known
}

/** Merges records. Throws if a key is in two of them. */
function joined<T>(records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  const entries = records.flatMap((each) => Object.entries(each))
  const twice = entries.find(([key], index) => entries.findIndex(([other]) => other === key) < index)
  if (twice !== undefined) throw new Error(`${twice[0]} is declared twice`)
  return Object.fromEntries(entries)
}

const declared = objects()

/** The expectations of all features for every field of the graph. */
export const matrix = {
  objects: [...declared, ...connectionsOf(schema, declared)],
  queries: unique('queries'),
  mutations: unique('mutations'),
  subscriptions: unique('subscriptions'),
  shows: parts
    .flatMap(({ shows = {} }) => Object.entries(shows))
    .flatMap(([names, columns]) => names.split(' ').map((field) => [field, columns] as const)),
} as const
