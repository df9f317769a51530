import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRouteTypes } from '../route-tree.gen.ts'

/** An address of the app as its route file declares it: `/clients/$clientId`. */
export type AppAddress = FileRouteTypes['to']

const tree = join(import.meta.dirname, '../route-tree.gen.ts')

/** The members of one union in a generated route tree. */
export function unionIn(text: string, name: 'id' | 'to'): string[] {
  const union = new RegExp(`\\n {2}${name}:((?:\\s*\\| '[^']+')+)`).exec(text)?.[1] ?? ''
  return [...union.matchAll(/'([^']+)'/g)].map(([, member = '']) => member)
}

/** Every address of the app, read from the route tree, so that a new route needs no edit. */
export function appAddresses(text = readFileSync(tree, 'utf8')): AppAddress[] {
  return unionIn(text, 'to') as AppAddress[]
}

/** The addresses behind sign-in: those of the routes below `_app`. */
export function signedInAddresses(text = readFileSync(tree, 'utf8')): string[] {
  const ids = unionIn(text, 'id').filter((id) => id.startsWith('/_app/'))
  // `/_app/clients_/$clientId` becomes `/clients/$clientId`, and `/_app/settings/` becomes `/settings`.
  return ids.map((id) =>
    id
      .slice('/_app'.length)
      .replaceAll('_/', '/')
      .replace(/(?<=.)\/$/, ''),
  )
}

/** The parameter names of an address. */
export const paramsOf = (address: string): string[] => address.match(/\$\w+/g) ?? []

/** Matches the paths of one address: `/clients/c1` for `/clients/$clientId`. */
export function pathPattern(address: string): RegExp {
  return new RegExp(`^${address.replaceAll(/\$\w+/g, '[^/]+')}$`)
}
