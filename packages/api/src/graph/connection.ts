import { limits } from '@hora/schema/limits'
import type { ObjectRef } from '@pothos/core'
import { GraphQLError } from 'graphql'
import { builder, type SchemaTypes } from './builder.ts'

/** What a list field asks of its reader: how many, and after which one. */
export interface PageArgs {
  readonly first: number
  readonly after?: string | null | undefined
}

type Key = readonly (string | number)[]

const longestPage = limits.pageSize.max

export interface Page<T> {
  /** Each node with what it is sorted by; cursors are written only where they are asked for. */
  readonly edges: readonly { readonly key: Key; readonly node: T }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const connectionRef = <T>(name: string) => builder.objectRef<Page<T>>(name)

/**
 * A connection type (GraphQL Cursor Connections) that only goes forward. `what` names its things, in plural.
 * Its fields are exposed, not resolved: compiled operations read a property in place, and pay for each resolver.
 */
export function connectionOf<T>(
  name: string,
  node: ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, T>,
  what: string,
) {
  const edge = builder.objectRef<Page<T>['edges'][number]>(`${name}Edge`).implement({
    description: `One of ${what}, and where it stands among them.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Give it as `after` to go on from here.',
        resolve: ({ key }) => writePageCursor(key),
      }),
      node: t.expose('node', { type: node, description: 'The thing itself.' } as never),
    }),
  })
  return connectionRef<T>(name).implement({
    description: `A page of ${what}.`,
    fields: (t) => ({
      edges: t.expose('edges', { type: [edge], description: 'In order.' }),
      pageInfo: t.expose('pageInfo', { type: builder.pageInfoRef(), description: 'Where this page lies.' }),
    }),
  })
}

/** The arguments of a list field: `args: pageArgs(50)`. */
export function pageArgs(defaultFirst: number) {
  return builder.args((t) => ({
    first: t.int({
      required: true,
      defaultValue: defaultFirst,
      description: `How many at most; up to ${longestPage}.`,
    }),
    after: t.string({ description: 'The cursor of the last one already known.' }),
  }))
}

/** The number of rows to read for a page: one more than asked, which tells whether there are others. */
export function rowsToRead({ first }: PageArgs): number {
  if (first >= 0 && first <= longestPage) return first + 1
  throw new GraphQLError(`Ask for 0 to ${longestPage} at once.`, { extensions: { code: 'INVALID_INPUT' } })
}

/** Makes a page of the rows that were read; `keyOf` gives what they are sorted by, in the parts of a cursor. */
export function pageOf<T>(rows: readonly T[], args: PageArgs, keyOf: (row: T) => Key): Page<T> {
  const edges = rows.slice(0, args.first).map((node) => ({ key: keyOf(node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: args.after !== null && args.after !== undefined,
      startCursor: cursorOf(edges.at(0)),
      endCursor: cursorOf(edges.at(-1)),
    },
  }
}

function cursorOf(edge: { readonly key: Key } | undefined): string | null {
  return edge === undefined ? null : writePageCursor(edge.key)
}

function writePageCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The parts of a cursor that `accepts` finds sound; null at the start of a list. */
export function readPageCursor<K extends readonly unknown[]>(
  { after }: PageArgs,
  accepts: (key: readonly unknown[]) => key is K,
): K | null {
  if (after === null || after === undefined) return null
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (Array.isArray(key) && accepts(key)) return key
  } catch {
    // Falls through to the refusal below: a cursor is opaque, so there is nothing better to say.
  }
  throw new GraphQLError('This cursor is not one of this list.', { extensions: { code: 'INVALID_INPUT' } })
}
