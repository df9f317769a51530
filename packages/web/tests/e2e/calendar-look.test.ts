import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada } from './demo-people.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { sharedStack } from './shared-stack.ts'

let browser: Browser
let professional: Window
let page: Page

beforeAll(async () => {
  browser = await sharedBrowser()
  const { origin } = sharedStack()
  professional = await openWindow(browser, origin)
  page = professional.page
  await startLogin(page, origin, ada)
})

afterAll(() => closeWindows(browser))

afterEach(({ task }) => screenshotFailure(task, { professional }))

async function openWeek(date = '2027-03-17'): Promise<void> {
  await page.goto(`/calendar?view=week&date=${date}`)
  await page.locator('.hora-calendar').waitFor()
}

/** Where the buttons of the toolbar are. */
async function places(): Promise<string> {
  const buttons = ['Today', 'Previous', 'Next', 'Add time off', 'Book session']
  const boxes = await Promise.all(
    [
      ...buttons.map((name) => page.getByRole('button', { name })),
      page.getByRole('group', { name: 'View' }),
    ].map((button) => button.first().boundingBox()),
  )
  return boxes.map((box) => `${box?.x},${box?.y}`).join(' ')
}

test.each([390, 1024, 1280])(
  'at %i pixels the toolbar does not travel when its title changes',
  async (width) => {
    await page.setViewportSize({ width, height: 860 })
    await openWeek()
    const seen = new Set([await places()])
    const titles = new Set<string>()
    for (const key of ['j', 'j', 'j', 'm', 'j', 'd', 'l', 'k', 't', 'w']) {
      await page.keyboard.press(key)
      await expect.poll(() => titles.size).not.toBe(titles.add((await title()) ?? '').size + 1)
      seen.add(await places())
    }
    expect(titles.size).toBeGreaterThan(5)
    expect([...seen]).toHaveLength(1)
    await page.setViewportSize({ width: 1280, height: 860 })
  },
)

const title = () => page.getByRole('heading', { level: 2 }).first().textContent()

test('a week that is loading looks like loading, and stops when it is there', async () => {
  await openWeek()
  await expect.poll(() => page.locator('.bg-loading').count()).toBe(0)
  const held = Promise.withResolvers<void>()
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('CalendarPage_calendarQuery')) await held.promise
    await route.continue()
  })
  await page.keyboard.press('j')
  await expect.poll(() => page.locator('.bg-loading').count()).toBeGreaterThan(6)
  expect(await page.locator('[aria-busy=true]').count()).toBe(1)
  await page.getByRole('status').filter({ hasText: 'Loading sessions' }).waitFor({ state: 'attached' })
  held.resolve()
  await expect.poll(() => page.locator('.bg-loading').count()).toBe(0)
  await page.unroute('**/graphql')
})

/** The brightness of what is painted at a point, from 0 to 255. */
async function brightness(point: { x: number; y: number }): Promise<number> {
  const shot = await page.screenshot({ clip: { ...point, width: 1, height: 1 } })
  return await page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')
      canvas?.drawImage(picture, 0, 0)
      const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? []
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    },
    [...shot],
  )
}

async function centre(what: Locator): Promise<{ x: number; y: number; height: number; width: number }> {
  const box = await what.boundingBox()
  if (!box) throw new Error(`${what} is not on the page`)
  return box
}

test.each(['light', 'dark'] as const)(
  'open hours are brighter than closed ones in the %s theme',
  async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme })
    await openWeek()
    await page.locator('.bg-closed').first().waitFor()
    // Tuesday: open from 9:00 to 12:30, closed until 14:00.
    const lane = await centre(page.locator('[role=cell][data-date="2027-03-16"]').last())
    const at = (hour: number) => ({ x: lane.x + lane.width - 12, y: lane.y + (lane.height * hour) / 24 + 9 })
    expect(await brightness(at(11))).toBeGreaterThan((await brightness(at(13))) + 5)

    await page.goto('/availability')
    const open = await centre(page.getByRole('button', { name: /^Tuesday, 09:00/ }))
    const inside = { x: open.x + open.width / 2, y: open.y + open.height - 14 }
    const below = { x: open.x + open.width / 2, y: open.y + open.height + 9 }
    expect(await brightness(inside)).toBeGreaterThan((await brightness(below)) + 5)
    await page.emulateMedia({ colorScheme: 'light' })
  },
)

test('Ctrl+K finds a client without her accents in eleven keys, and ? lists every shortcut', async () => {
  await openWeek()
  const loaded = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('find-panels')),
    )
  expect(await loaded()).toBe(false)
  await page.keyboard.press('Control+k')
  const input = page.getByRole('combobox', { name: 'Find' })
  await input.waitFor()
  await page.keyboard.type('nystrom e')
  await page.getByRole('option', { name: 'Emil Nyström' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/clients/*')
  await page.getByRole('heading', { name: 'Emil Nyström' }).waitFor()
  await input.waitFor({ state: 'detached' })

  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await list.getByText('Add time off').waitFor()
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'detached' })

  await page.keyboard.press('Control+k')
  await input.waitFor()
  await page.keyboard.type('holiday')
  // The list offers it before anything is typed; Enter takes the one that is marked.
  await page.locator('[role=option][data-highlighted]', { hasText: 'Add time off' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Add time off' }).waitFor()
  await page.keyboard.press('Escape')
  expect(professional.browserErrors).toEqual([])
})
