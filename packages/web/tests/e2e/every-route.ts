import type { Page } from 'playwright-core'
import {
  type AppAddress,
  appAddresses,
  paramsOf,
  pathPattern,
  signedInAddresses,
} from '../../src/testing/app-addresses.ts'
import { openSettledPage } from './settled-page.ts'

export type Role = 'nobody' | 'professional' | 'client'

/** Addresses without a page in the shipped app: one redirects, the other is for development. */
const withoutPage: readonly AppAddress[] = ['/home', '/gallery']

/** The demo client has more content here than the demo professional. */
const clientAreas = ['/my-sessions', '/p', '/scan', '/onboarding']

/** Additional paths that a role opens. */
const also: Record<Role, readonly string[]> = {
  nobody: ['/nothing-here'],
  professional: [],
  client: ['/settings'],
}

/** Parameters that appear in no link of the app. */
const given = { $token: 'unknown-token' }

/** The states of a page by search parameters. A `$name` is filled in once a link has shown its value. */
const states: Partial<Record<AppAddress, readonly string[]>> = {
  '/availability': ['', '?view=limits'],
  '/calendar': ['', '?view=day', '?view=month', '?view=list', '?view=list&session=$sessionId'],
  '/clients': ['', '?show=former', '?show=invitations'],
  '/confirm-email': ['?token=none'],
  '/confirm-email-change': ['?token=none'],
  '/my-sessions': ['', '?past=true'],
  '/reset-password': ['?token=none'],
  '/sign-in-link': ['?token=none'],
}

/** Every address that has its own page. */
const addressesWithPage = (): AppAddress[] =>
  appAddresses().filter((address) => !withoutPage.includes(address))

/** The addresses with a page that none of these paths belongs to. */
export function routesWithout(paths: readonly string[]): AppAddress[] {
  const opened = paths.map((path) => path.split('?')[0] ?? '')
  return addressesWithPage().filter((address) => !opened.some((path) => pathPattern(address).test(path)))
}

/** The addresses a role opens: each page is opened once. */
function roleFor(address: string): Role {
  if (clientAreas.some((area) => address === area || address.startsWith(`${area}/`))) return 'client'
  return signedInAddresses().includes(address) ? 'professional' : 'nobody'
}

function addressesOf(role: Role): string[] {
  const mine = addressesWithPage().filter((address) => roleFor(address) === role)
  return [
    ...mine.flatMap((address) => (states[address] ?? ['']).map((state) => address + state)),
    ...also[role],
  ]
}

/** The paths of the links on a page. */
async function linksOn(page: Page): Promise<string[]> {
  const links = await page.getByRole('link').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  return addresses.flatMap((address) => (address?.startsWith('/') ? [address.split('?')[0] ?? ''] : []))
}

/** The address with its parameters, from a link or from known values. */
function fill(address: string, links: ReadonlySet<string>, params: ReadonlyMap<string, string>) {
  const fixed = new Set<string>(appAddresses())
  const shown = [...links].find((link) => !fixed.has(link) && pathPattern(address).test(link))
  if (shown && !address.includes('?')) return shown
  const names = paramsOf(address)
  if (!names.every((name) => params.has(name))) return undefined
  return names.reduce((path, name) => path.replace(name, params.get(name) ?? ''), address)
}

/**
 * Opens every address of a role, on an instance with the demo people, and yields each while its page is open.
 * Parameters come from the links of earlier pages. An address that redirects is not yielded.
 */
export async function* everyRoute(page: Page, role: Role): AsyncGenerator<string> {
  const links = new Set<string>()
  const params = new Map(Object.entries(given))
  let left = addressesOf(role)
  for (let ready = true; ready; ) {
    ready = false
    for (const address of left) {
      const path = fill(address, links, params)
      if (!path) continue
      ready = true
      left = left.filter((other) => other !== address)
      await openSettledPage(page, path)
      for (const link of await linksOn(page)) links.add(link)
      if (new URL(page.url()).pathname !== path.split('?')[0]) continue
      for (const [name, value] of valuesIn(address, path)) params.set(name, value)
      yield path
    }
  }
}

/** The parameters of an address, with their values in a path. */
function valuesIn(address: string, path: string): [string, string][] {
  const parts = path.split('?')[0]?.split('/') ?? []
  return address.split('/').flatMap((part, at) => (part.startsWith('$') ? [[part, parts[at] ?? '']] : []))
}
