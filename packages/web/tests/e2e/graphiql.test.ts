import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada, noor } from './demo-people.ts'
import { openWindow, type Window } from './open-window.ts'
import { startRealStack } from './real-stack.ts'
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

/** The id of a session in Ada's calendar, read by her in another browser. */
async function sessionOfAda(origin: string): Promise<string> {
  const { page, context } = await openWindow(browser, origin)
  await page.goto('/graphiql')
  await become(page, ada)
  const now = Temporal.Now.instant()
  const query =
    'query ($from: Instant!, $to: Instant!) { calendar(from: $from, to: $to, first: 1) { edges { node { id } } } }'
  const variables = { from: String(now.subtract({ hours: 240 })), to: String(now.add({ hours: 480 })) }
  const response = await context.request.post('/graphql', { data: { query, variables }, headers: { origin } })
  const [, id = ''] = /"id":"([^"]+)"/.exec(await response.text()) ?? []
  await context.close()
  return id
}

async function run(page: Page, example: string): Promise<void> {
  await page.getByRole('tab').getByRole('button', { name: example, exact: true }).click()
  await page.locator('.graphiql-query-editor').getByText(example, { exact: true }).first().waitFor()
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

  await page.getByText('Signed in as Ada Moreau (ada@hora.example)').waitFor()
  await run(page, 'CreateService')
  await shown(page, '"CreateServiceSuccess"')

  await become(page, noor)
  await run(page, 'HoldSlot')
  await shown(page, '"HoldSlotSuccess"')
  await run(page, 'MyBookings')
  await shown(page, '"myBookings"')
})

type Tab = { title: string; query: string; variables: string | null }

/** The queries and mutations in the tabs of the person who is signed in. */
async function tabsFor(page: Page, name: string): Promise<Tab[]> {
  const stored = await page.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, value]) =>
      /^graphiql of (?!nobody).*:tabState$/.test(key) ? [value] : [],
    ),
  )
  const tabs = stored.flatMap((state) => (JSON.parse(state) as { tabs: Tab[] }).tabs)
  return tabs.filter(({ query }) => new RegExp(`^# As [^:]*\\b(${name}|anybody)\\b`).test(query))
}

/** What another example of the same person has used up: their code says so. */
const usedUp: Readonly<Record<string, string>> = {
  // Ada has one request to answer, and Noor one to withdraw. Nobody has suggested another time to her.
  DeclineRequest: 'ALREADY_APPROVED',
  AcceptSuggestedTime: 'WRONG_STATE',
}

type Answers = ReadonlyMap<string, string>

/** Puts in what the variables ask for from earlier answers. */
function fillIn(variables: string, answers: Answers): Record<string, unknown> {
  const find = (name: string, title: string) =>
    new RegExp(`"${name}":"([^"]+)"`).exec(answers.get(title) ?? '')?.[1] ?? ''
  const given = JSON.parse(
    variables.replaceAll(/the (id|met) that (\w+) answered/g, (_, name, title) => find(name, title)),
  )
  const { input } = given
  if (input?.expectedVersion === undefined) return given
  const ids = Object.values(input).filter((value) => typeof value === 'string')
  const known = latestVersion([...answers.values()], ids)
  return { ...given, input: { ...input, expectedVersion: known ?? input.expectedVersion } }
}

/** The version in the last answer about one of these things, or about the holidays, which have no id. */
function latestVersion(answers: readonly string[], ids: readonly string[]): number | undefined {
  let latest: number | undefined
  const read = (value: unknown, name = ''): void => {
    if (typeof value !== 'object' || value === null) return
    const { id, version } = value as { id?: string; version?: number }
    if (
      version !== undefined &&
      (ids.includes(id ?? '') || (name === 'practiceHolidays' && ids.includes('DE')))
    )
      latest = version
    for (const [key, inner] of Object.entries(value)) read(inner, key)
  }
  for (const text of answers) read(JSON.parse(text))
  return latest
}

test.each([
  { who: ada, name: 'Ada' },
  { who: noor, name: 'Noor' },
])('every example for $name does what it shows', async ({ who, name }) => {
  // Some examples change what the demo people have.
  await using own = await startRealStack({ demo: true })
  const { page, context } = await openWindow(browser, own.origin)
  const session = await sessionOfAda(own.origin)
  await page.goto('/graphiql')
  await become(page, who)
  await page.getByRole('tab').first().waitFor()
  await expect.poll(async () => (await tabsFor(page, name)).length).toBeGreaterThan(8)
  const ask = async (query: string, variables: object) => {
    const data = { query, variables }
    const response = await context.request.post('/graphql', { data, headers: { origin: own.origin } })
    return await response.text()
  }
  const mine = await ask('{ myBookings(when: UPCOMING) { edges { node { id status } } } }', {})
  const request = /"id":"([^"]+)","status":"REQUESTED"/.exec(mine)?.[1] ?? ''
  const answers = new Map<string, string>()
  const found: unknown[] = []
  for (const { title, query, variables } of await tabsFor(page, name)) {
    if (query.includes('subscription')) continue
    const given = (variables ?? '{}')
      .replace('the id of a session that Calendar answered Ada', session)
      .replace('the id that DeclineRequest answered', request)
      .replace('the id of a request that ConfirmBooking answered', request)
    const answer = await ask(query, fillIn(given, answers))
    answers.set(title, answer)
    if ((answer.includes('"errors"') || answer.includes('"code"')) && !answer.includes(`"${usedUp[title]}"`))
      found.push({ title, answer })
  }
  expect(found).toEqual([])
  await context.close()
})

test('GraphiQL works without the internet', () => {
  expect(outside).toEqual([])
  expect(developer.browserErrors).toEqual([])
})

test('without the internet, the address of the graph leads to GraphiQL', async () => {
  const { page } = await openWindow(browser, stack.origin)
  await page.route(
    (url) => url.origin !== stack.origin,
    async (route) => await route.abort(),
  )
  await page.goto('/graphql')
  await page.waitForURL('**/graphiql/')
  await page.getByText('Not signed in').waitFor()
})
