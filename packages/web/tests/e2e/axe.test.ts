import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { rounds } from '../../../db/src/testing/rounds.ts'
import { watchBareText } from '../../src/testing/bare-text.ts'
import { ada, noor } from './demo-people.ts'
import { everyRoute, type Role, routesWithout } from './every-route.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { runAxe } from './run-axe.ts'
import { scaledTime } from './scaled-time.ts'
import { waitUntilSettled } from './settled-page.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

const widest = { width: 1920, height: 1080 }
const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }

/** All rules run on a wide light page and on a narrow dark one. The other two looks can only differ in contrast. */
const allLooks = [
  { size: wide, colorScheme: 'light', rules: undefined },
  { size: narrow, colorScheme: 'dark', rules: undefined },
  { size: wide, colorScheme: 'dark', rules: ['color-contrast'] },
  { size: narrow, colorScheme: 'light', rules: ['color-contrast'] },
] as const
const looks = allLooks.slice(0, rounds({ few: 2, all: allLooks.length }))

let stack: SharedStack
let browser: Browser

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
})

afterAll(() => closeWindows(browser))

async function windowOf(role: Role): Promise<Window> {
  const window = await openWindow(browser, stack.origin, { reducedMotion: 'reduce', viewport: widest })
  const who = { nobody: undefined, professional: ada, client: noor }[role]
  if (who) await startLogin(window.page, stack.origin, who)
  return window
}

/** The serious and critical findings of axe in each look of a page that was opened in the widest size. */
async function findings(page: Page, path: string): Promise<string[]> {
  const found: string[] = []
  if (await scrollsSideways(page)) found.push(`${path} ${widest.width}: scrolls sideways`)
  for (const { size, colorScheme, rules } of looks) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await waitUntilSettled(page)
    const where = `${path} ${size.width} ${colorScheme}`
    for (const { id, impact, nodes } of await runAxe(page, rules)) {
      const grave = impact === 'serious' || impact === 'critical'
      if (grave) found.push(`${where}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    }
    if (await scrollsSideways(page)) found.push(`${where}: scrolls sideways`)
  }
  await page.setViewportSize(widest)
  return found
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}

const visited: string[] = []

for (const role of ['nobody', 'professional', 'client'] as const) {
  test.concurrent(`axe finds nothing serious on any page of ${role}, wide and narrow, light and dark, and no text is touched that a translation would replace`, {
    timeout: scaledTime(300_000),
  }, async ({ expect }) => {
    const { page, context, browserErrors } = await windowOf(role)
    const found: string[] = []
    const touched: string[] = []
    await context.exposeFunction('reportBareText', (problem: string) => touched.push(problem))
    await context.addInitScript(`(${watchBareText.toString()})((problem) => window.reportBareText(problem))`)
    for await (const path of everyRoute(page, role)) {
      visited.push(path)
      found.push(...touched.splice(0).map((problem) => `${path}: ${problem}`))
      found.push(...(await findings(page, path)))
      touched.length = 0
    }
    await context.close()
    expect(found).toEqual([])
    expect(browserErrors).toEqual([])
  })
}

test('every route of the app was checked', ({ expect }) => {
  expect(routesWithout(visited)).toEqual([])
})
