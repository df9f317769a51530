import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './launch-browser.ts'

// node tests/e2e/screens.ts http://localhost:5173 / /gallery …
// Pictures of each path at two widths, light and dark, and what axe finds on it.
// SCREENS_COOKIE="name=value" signs in to a real API. SCREENS_ANSWERS=file.json needs no API: the file maps the name
// of an operation to the data it is answered with. SCREENS_LOCALE=fr-FR reads French.

const widths = [1440, 390] as const
const schemes = ['light', 'dark'] as const

type Shot = { base: string; path: string; width: number; colorScheme: 'light' | 'dark'; folder: string }

async function shoot(browser: Browser, { base, path, width, colorScheme, folder }: Shot): Promise<string[]> {
  const language = process.env['SCREENS_LOCALE'] ?? 'en-GB'
  const context = await browser.newContext({
    viewport: { width, height: width > 800 ? 900 : 844 },
    colorScheme,
    locale: language,
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    hasTouch: width < 800,
  })
  const cookie = process.env['SCREENS_COOKIE']?.split('=')
  if (cookie) await context.addCookies([{ name: cookie[0] ?? '', value: cookie[1] ?? '', url: base }])
  const page = await context.newPage()
  await answerFromFile(page)
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => said.push(`crash: ${error.message}`))
  await page.goto(new URL(path, base).href, { waitUntil: 'networkidle' })
  const name = `${path.replaceAll(/\W+/g, '-').replace(/^-$/, 'home')}-${width}-${colorScheme}.png`
  await page.screenshot({ path: join(folder, name), fullPage: true })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  await context.close()
  const found = violations.map(
    ({ id, impact, nodes }) =>
      `axe ${impact} ${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(' | ')}`,
  )
  return [...said, ...found, ...(overflow ? ['scrolls sideways'] : [])].map((line) => `${name}: ${line}`)
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

const [base = 'http://localhost:5173', ...paths] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'hora-screens-'))
const browser = await launchBrowser()
for (const path of paths.length > 0 ? paths : ['/']) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      for (const line of await shoot(browser, { base, path, width, colorScheme, folder })) console.log(line)
    }
  }
}
await browser.close()
console.log(folder)
