import { limits } from '@hora/schema/limits'
import type { ObjectRef } from '@pothos/core'
import { GraphQLError } from 'graphql'
import { builder, type Types } from './builder.ts'
import { listSize } from './list-size.ts'

/** The arguments of a page: how many entries, and after which one. */
export interface PageArgs {
  readonly first: number
  readonly after?: string | null | undefined
}

type Key = readonly (string | number)[]

const longestPage = limits.pageSize.max

export interface Page<T> {
  /** Each node with its sort key. Cursors are written only when selected. */
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
 * A connection type (GraphQL Cursor Connections) that only pages forward. `what` names its things in the plural. Its
 * fields are exposed, not resolved, because compiled operations read properties in place but pay for each resolver.
 */
export function connectionOf<T>(name: string, node: ObjectRef<Types, T>, what: string) {
  const edge = builder.objectRef<Page<T>['edges'][number]>(`${name}Edge`).implement({
    description: `One of ${what}, with its position in the list.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Pass it as `after` to continue from here.',
        resolve: ({ key }) => writePageCursor(key),
      }),
      node: t.expose('node', { type: node, description: 'The thing itself.' } as never),
    }),
  })
  return connectionRef<T>(name).implement({
    description: `A page of ${what}.`,
    fields: (t) => ({
      edges: t.expose('edges', { type: [edge], ...listSize('asked'), description: 'The entries, in order.' }),
      pageInfo: t.expose('pageInfo', {
        type: builder.pageInfoRef(),
        description: 'The position of this page in the list.',
      }),
    }),
  })
}

/** The arguments of a list field: `args: pageArgs(50)`. */
export function pageArgs(defaultFirst: number) {
  return builder.args((t) => ({
    first: t.int({
      required: true,
      defaultValue: defaultFirst,
      description: `The maximum number of entries, up to ${longestPage}.`,
    }),
    after: t.string({ description: 'The cursor of the last known entry.' }),
  }))
}

/** The number of rows to read for a page: one more than requested, to find out whether there are others. */
export function rowsToRead({ first }: PageArgs): number {
  if (first >= 0 && first <= longestPage) return first + 1
  throw new GraphQLError(`Ask for 0 to ${longestPage} at once.`, { extensions: { code: 'INVALID_INPUT' } })
}

/** Turns rows into a page. `keyOf` returns the sort key of a row, which becomes its cursor. */
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

/** The parts of a cursor, which `accepts` validates; null at the start of a list. */
export function readPageCursor<K extends readonly unknown[]>(
  { after }: PageArgs,
  accepts: (key: readonly unknown[]) => key is K,
): K | null {
  if (after === null || after === undefined) return null
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (Array.isArray(key) && accepts(key)) return key
  } catch {
    // Falls through to the refusal below: a cursor is opaque, so no message can be more specific.
  }
  throw new GraphQLError('This cursor does not belong to this list.', {
    extensions: { code: 'INVALID_INPUT' },
  })
}
