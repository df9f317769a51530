import type { Browser, Page } from 'playwright-core'
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

const today = Temporal.Now.plainDateISO('Europe/Paris')
/** Monday of next week: Ada has two sessions, and one on Tuesday. Other journeys may book more there. */
const monday = today.add({ days: 8 - today.dayOfWeek })

beforeAll(async () => {
  browser = await sharedBrowser()
  const { origin } = sharedStack()
  professional = await openWindow(browser, origin)
  page = professional.page
  await startLogin(page, origin, ada)
})

afterAll(() => closeWindows(browser))

afterEach(({ task }) => screenshotFailure(task, { professional }))

const dialog = (name: string) => page.getByRole('dialog', { name })
const bar = (label: string) => page.getByRole('button', { name: label })
const open = (view: string) => page.goto(`/calendar?view=${view}&date=${monday}`)

test('time off is made in the month, lists the sessions it meets, and is seen and changed in every view', async () => {
  await open('month')
  await drawDays(monday, monday.add({ days: 1 }))
  const adding = dialog('Add time off')
  for (const name of ['Jonas Weber', 'Ruth Cole', 'Noor Haddad'])
    await adding
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .waitFor()
  await adding.getByText(`${await adding.getByRole('link').count()} sessions are during this time`).waitFor()
  await adding.getByLabel('Reason').fill('Conference')
  await adding.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Time off added').waitFor()
  for (const view of ['month', 'week', 'day', 'list']) {
    await open(view)
    await bar('Conference').first().waitFor()
  }

  await page.setViewportSize({ width: 390, height: 780 })
  await open('day')
  await bar('Conference').first().click()
  const editing = dialog('Edit time off')
  await editing.getByLabel('Reason').fill('Trade fair')
  await editing.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Time off changed').waitFor()
  await bar('Trade fair').first().waitFor()
  await page.setViewportSize({ width: 1280, height: 860 })
})

test('time off is removed from the list, and undo brings it back', async () => {
  await open('list')
  await bar('Trade fair').click()
  await dialog('Edit time off').getByRole('button', { name: 'Remove time off' }).click()
  await expect.poll(() => bar('Trade fair').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await bar('Trade fair').waitFor()
  await bar('Trade fair').click()
  await dialog('Edit time off').getByRole('button', { name: 'Remove time off' }).click()
  await expect.poll(() => bar('Trade fair').count()).toBe(0)
})

test('a slot becomes time off in three presses, with its hours', async () => {
  const wednesday = monday.add({ days: 16 })
  await page.goto(`/calendar?view=day&date=${wednesday}`)
  const lane = await page.locator(`[role=cell][data-date="${wednesday}"]`).last().boundingBox()
  if (!lane) throw new Error('The day is not on the page')
  await page.mouse.click(lane.x + 120, lane.y + (lane.height * 10) / 24 + 4)
  await page.getByRole('button', { name: 'Add time off instead' }).click()
  const adding = dialog('Add time off')
  await adding.getByText('No sessions during this time.').waitFor()
  await adding.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Time off added').waitFor()
  await page.getByRole('button', { name: /^Time off.*10:00/ }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => page.getByRole('button', { name: /^Time off.*10:00/ }).count()).toBe(0)
  expect(professional.browserErrors).toEqual([])
})

/** Drags from one day of the month to another. */
async function drawDays(from: Temporal.PlainDate, to: Temporal.PlainDate): Promise<void> {
  const [start, end] = await Promise.all(
    [from, to].map((date) => page.locator(`.hora-calendar [data-date="${date}"]`).first().boundingBox()),
  )
  if (!start || !end) throw new Error('The days are not on the page')
  await page.mouse.move(start.x + 12, start.y + 10)
  await page.mouse.down()
  await page.mouse.move(end.x + 20, end.y + 12, { steps: 6 })
  await page.mouse.up()
}
