import type { Page } from 'playwright-core'

export type Role = 'nobody' | 'professional' | 'client'

const doors = [
  ...['/', '/sign-in', '/sign-up', '/forgot-password', '/reset-password?token=none'],
  ...['/confirm-email?token=none', '/confirm-email-change?token=none', '/i/unknown-token', '/nothing-here'],
]
const practice = [
  ...['/calendar', '/calendar?view=day', '/calendar?view=month', '/calendar?view=list'],
  ...['/clients', '/clients?show=former', '/clients?show=invitations'],
  ...['/services', '/services/new', '/availability', '/onboarding'],
  ...['/settings', '/settings/practice', '/settings/security', '/settings/appearance', '/settings/blocked'],
]

/** The first address on a page that begins like this. */
async function addressOn(page: Page, path: string, start: string): Promise<string> {
  await page.goto(path, { waitUntil: 'networkidle' })
  const links = await page.getByRole('link').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  const found = addresses.find((address) => address?.startsWith(start))
  if (!found) throw new Error(`${path} has no link to ${start}…`)
  return found
}

/** Beside the calendar, and as a page. */
async function sessionAddresses(page: Page): Promise<string[]> {
  await page.goto('/calendar?view=list')
  await page
    .getByRole('button', { name: /Jonas Weber|Ruth Cole/ })
    .first()
    .click()
  const link = await page.getByRole('link', { name: 'Open as a page' }).getAttribute('href')
  return [page.url(), link ?? '']
}

/** Every address somebody can come to, on an instance with the demo people. */
export async function everyRoute(page: Page, role: Role): Promise<string[]> {
  if (role === 'nobody') return doors
  if (role === 'professional') {
    const client = await addressOn(page, '/clients', '/clients/')
    // Ids are opaque, but `/services/new` is none.
    const service = await addressOn(page, '/services', '/services/U')
    return [...practice, client, service, ...(await sessionAddresses(page))]
  }
  const booking = await addressOn(page, '/my-sessions', '/my-sessions/')
  const professional = await addressOn(page, '/my-sessions', '/p/')
  const book = await addressOn(page, professional, `${professional}/book/`)
  const mine = ['/my-sessions', '/my-sessions?past=true', booking, `${booking}/move`]
  return [...mine, professional, book, '/scan', '/settings']
}
