import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada, noor } from './demo-people.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { sharedStack } from './shared-stack.ts'

let browser: Browser
let professional: Window
let client: Window

/** The other side must show a change within a second, on an idle machine. */
const live = { timeout: scaledTime(1_000) }

/** Tuesday of last week: Noor had a session at 9:00. */
const today = Temporal.Now.plainDateISO('Europe/Paris')
const tuesday = today.subtract({ days: today.dayOfWeek + 5 })

beforeAll(async () => {
  browser = await sharedBrowser()
  const { origin } = sharedStack()
  professional = await openWindow(browser, origin)
  client = await openWindow(browser, origin, { timezoneId: 'Europe/London' })
  await Promise.all([startLogin(professional.page, origin, ada), startLogin(client.page, origin, noor)])
})

afterAll(() => closeWindows(browser))

afterEach(({ task }) => screenshotFailure(task, { professional, client }))

const choose = (page: Page, choice: string) =>
  page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name: choice }) })
    .click()

test('a no-show is recorded, contested and corrected, and both sides see it live', async () => {
  const [pro, noors] = [professional.page, client.page]
  await pro.goto(`/calendar?view=day&date=${tuesday}`)
  await pro.locator('.hora-calendar').getByRole('button', { name: noor.name }).click()
  const panel = pro.getByRole('dialog')
  await panel.getByText('Attended', { exact: true }).waitFor()
  await noors.goto('/my-sessions?past=true')
  const row = noors.getByRole('listitem').filter({ hasText: 'No-show' })

  await choose(pro, 'Did not come')
  await panel.getByText('You recorded a no-show').waitFor()
  await row.getByRole('link', { name: 'Voice coaching', exact: true }).waitFor(live)

  await row.getByRole('link', { name: 'Voice coaching', exact: true }).click()
  await noors.getByRole('button', { name: 'I was there' }).click()
  await noors.getByLabel(/^Message to/).fill('My camera was off.')
  await noors.getByRole('button', { name: 'Contest no-show' }).click()
  await noors.getByText('You contested the no-show').waitFor()
  await panel.getByText(`${noor.name} says that they came`).waitFor(live)
  expect(await panel.getByText('My camera was off.').count()).toBeGreaterThan(0)

  await choose(pro, 'Came')
  await noors.getByText(`${ada.name} recorded that you came`).waitFor(live)
  await expect.poll(() => noors.getByRole('button', { name: 'I was there' }).count()).toBe(0)
  await noors.getByText('Attended', { exact: true }).waitFor()
  expect([...professional.browserErrors, ...client.browserErrors]).toEqual([])
})
