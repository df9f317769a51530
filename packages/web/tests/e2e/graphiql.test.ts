import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada, noor } from './demo-people.ts'
import { openWindow, type Window } from './open-window.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

let stack: SharedStack
let browser: Browser
let developer: Window
const outside: string[] = []

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  developer = await openWindow(browser, stack.origin)
  await developer.context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== stack.origin,
    async (route) => {
      outside.push(route.request().url())
      await route.abort()
    },
  )
})

afterAll(() => closeWindows(browser))

afterEach(({ task }) => screenshotFailure(task, { developer }))

async function become(page: Page, { name }: { name: string }): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}, `) }).click()
  await page.getByRole('button', { name: new RegExp(`^${name}, `), pressed: true }).waitFor()
}

/** GraphiQL reloads for another account; a tab press before that would be lost. */
async function run(page: Page, example: string): Promise<void> {
  const text = page.locator('.graphiql-query-editor').getByText(example, { exact: true }).first()
  await expect
    .poll(
      async () => {
        await page.getByRole('tab', { name: example, exact: true }).click()
        return await text.waitFor({ timeout: scaledTime(2_000) }).then(
          () => true,
          () => false,
        )
      },
      { timeout: scaledTime(20_000) },
    )
    .toBe(true)
  await page.getByRole('button', { name: 'Execute query' }).click()
}

const shown = (page: Page, text: string) =>
  page.locator('.graphiql-response').getByText(text).first().waitFor()

test('the examples run unchanged as the demo people, including subscriptions', async () => {
  const { page, context } = developer
  await page.goto('/graphiql')
  await become(page, ada)
  await run(page, 'Calendar')
  await shown(page, '"calendar"')
  await run(page, 'OpenSlots')
  await shown(page, '"slots"')

  await run(page, 'CalendarChanged')
  await shown(page, '"READY"')
  const query = `mutation { addTimeOff(input: { startsLocal: "2027-08-02T00:00", endsLocal: "2027-08-09T00:00",
    label: "Sea", idempotencyKey: "sea" }) { __typename } }`
  await context.request.post('/graphql', { data: { query }, headers: { origin: stack.origin } })
  await shown(page, '"ADDED"')
  await page.getByRole('button', { name: 'Stop query' }).click()

  await become(page, noor)
  await run(page, 'MyBookings')
  await shown(page, '"myBookings"')
})

test('GraphiQL works without the internet', () => {
  expect(outside).toEqual([])
  expect(developer.browserErrors).toEqual([])
})
