import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { ada, noor } from './demo-people.ts'
import { everyRoute, type Role, routesWithout } from './every-route.ts'
import { launchBrowser } from './launch-browser.ts'
import { openWindow } from './open-window.ts'
import { signIn } from './people.ts'
import { build, startRealStack } from './real-stack.ts'
import { openSettledPage, waitUntilSettled } from './settled-page.ts'

// Screenshots at two widths, light and dark, with the findings of axe and the console for each.
// pnpm screens: every route in every language, on its own instance with the demo people. It fails if a route is missing.
// node tests/e2e/screens.ts http://localhost:5173 / /gallery …: these paths of a running instance.
// SCREENS_COOKIE="name=value" signs in there. SCREENS_ANSWERS=file.json replaces the API: the file maps the name of an
// operation to its data. SCREENS_LOCALE=fr-FR reads French only.

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const schemes = ['light', 'dark'] as const
const chosen = process.env['SCREENS_LOCALE']
const everyLocale = chosen ? [chosen] : ['en-GB', 'fr-FR']

type Place = {
  base: string
  role: Role
  folder: string
  locale: string
  state?: BrowserContextOptions['storageState']
}

async function shoot(browser: Browser, path: string, place: Place): Promise<void> {
  const { base, role, folder, locale, state } = place
  for (const viewport of sizes) {
    const { page, context, browserErrors } = await openWindow(browser, base, {
      viewport,
      locale,
      reducedMotion: 'reduce',
      hasTouch: viewport.width < 800,
      ...(state ? { storageState: state } : {}),
    })
    const cookie = process.env['SCREENS_COOKIE']?.split('=')
    if (cookie) await context.addCookies([{ name: cookie[0] ?? '', value: cookie[1] ?? '', url: base }])
    await answerFromFile(page)
    await openSettledPage(page, path)
    const language = await page.locator('html').getAttribute('lang')
    if (!language || !locale.startsWith(language)) console.log(`${path}: in ${language}, not in ${locale}`)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      await waitUntilSettled(page)
      const name = `${role}${fileName(path)}-${locale}-${viewport.width}-${colorScheme}.png`
      await page.screenshot({ path: join(folder, name), fullPage: true })
      for (const line of [...browserErrors.splice(0), ...(await findings(page))])
        console.log(`${name}: ${line}`)
    }
    await context.close()
  }
}

/** The path without its ids, which would be longer than the rest. */
const fileName = (path: string) =>
  path
    .replaceAll(/[A-Za-z0-9_-]{24,}/g, 'id')
    .replaceAll(/\W+/g, '-')
    .replace(/-$/, '-home')

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  const found = violations.map(({ id, impact, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => node.html.slice(0, 160))
    return `axe ${impact} ${id}: ${where.join(' | ')}`
  })
  return [...found, ...(overflow ? ['scrolls sideways'] : [])]
}

async function answerFromFile(page: Page): Promise<void> {
  const file = process.env['SCREENS_ANSWERS']
  if (!file) return
  const answers = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName: string }
    await route.fulfill({ json: { data: answers[operationName] ?? null } })
  })
  await page.routeWebSocket('**/graphql', () => undefined)
}

/** The language of the account, which a person who is signed in reads. */
async function chooseLanguage({ request }: BrowserContext, origin: string, locale: string): Promise<void> {
  const ask = async (query: string, variables: object = {}) => {
    const answer = await request.post(`${origin}/graphql`, {
      data: { query, variables },
      headers: { origin },
    })
    return (await answer.json()) as { data: { viewer: { account: { version: number } } } }
  }
  const { data } = await ask('{ viewer { account { version } } }')
  const expectedVersion = data.viewer.account.version
  const [language] = locale.split('-')
  await ask('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input: { expectedVersion, language },
  })
}

async function shootEverything(browser: Browser, folder: string): Promise<void> {
  build()
  await using stack = await startRealStack({ demo: true })
  const visited: string[] = []
  const people = { nobody: undefined, professional: ada, client: noor } as const
  for (const role of ['nobody', 'professional', 'client'] as const) {
    const { page, context } = await openWindow(browser, stack.origin)
    const who = people[role]
    if (who) await signIn(page, who)
    const state = await context.storageState()
    const paths: string[] = []
    for await (const path of everyRoute(page, role)) paths.push(path)
    for (const locale of everyLocale) {
      if (who) await chooseLanguage(context, stack.origin, locale)
      const place = { base: stack.origin, role, folder, locale, state }
      for (const path of paths) await shoot(browser, path, place)
    }
    await context.close()
    visited.push(...paths)
  }
  const missing = routesWithout(visited)
  if (missing.length > 0) throw new Error(`No picture of: ${missing.join(', ')}`)
}

const [base, ...paths] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'hora-screens-'))
const browser = await launchBrowser()
try {
  const locale = chosen ?? 'en-GB'
  if (base) for (const path of paths) await shoot(browser, path, { base, role: 'nobody', folder, locale })
  else await shootEverything(browser, folder)
} finally {
  await browser.close()
}
console.log(folder)
