import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '../../web/tests/e2e/launch-browser.ts'
import { median } from './http-load.ts'
import { type Shipped, withShippedServer } from './shipped-server.ts'
import { freePort } from './start-process.ts'

/*
 * Lighthouse on the three pages that people open first, as on a phone, on the server as `npm start` serves it. Run by
 * `.ci/run`, which installs Lighthouse. Exits with 1 if a score that does not depend on the machine is below the goal.
 * The score of performance is printed beside its goal: it follows the processor, as every figure of the bench.
 */
const goal = 95
const rounds = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Every page asks not to be listed by search engines, on purpose. Lighthouse counts that as a fault. */
const skipAudits = ['is-crawlable']

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >
}

type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>

const installed = join(import.meta.dirname, '../../../.hora/lighthouse/node_modules/lighthouse/core/index.js')
const { default: lighthouse } = (await import(pathToFileURL(installed).href)) as { default: Lighthouse }

const isGood = await withShippedServer(async (shipped) => {
  const port = await freePort()
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  try {
    let good = true
    for (const { name, path, login } of await pagesOf(shipped)) {
      const cookies = login === null ? [] : await cookiesOf(shipped, login)
      const session = await browser.newBrowserCDPSession()
      await session.send('Storage.clearCookies')
      if (cookies.length > 0) await session.send('Storage.setCookies', { cookies })
      good = (await check(name, shipped.origin + path, port)) && good
    }
    return good
  } finally {
    await browser.close()
  }
})
process.exitCode = isGood ? 0 : 1

async function pagesOf({ logins: { ada, noor }, bookingPath }: Shipped) {
  return [
    { name: 'landing page', path: '/', login: null },
    { name: 'booking page', path: await bookingPath(noor), login: noor },
    { name: 'calendar', path: '/calendar', login: ada },
  ]
}

async function cookiesOf({ browser, signIn, origin }: Shipped, login: Shipped['logins']['ada']) {
  const context = await browser.newContext()
  await signIn(context, login)
  const cookies = await context.cookies(origin)
  await context.close()
  return cookies.map((cookie) => ({
    name: cookie.name,
    value: cookie.value,
    httpOnly: cookie.httpOnly,
    url: origin,
  }))
}

/** Prints the median of each score, and what cost points if it is too low. */
async function check(name: string, url: string, port: number): Promise<boolean> {
  const reports: Report[] = []
  for (let round = 0; round < rounds; round++) {
    const result = await lighthouse(url, { port, onlyCategories: categories, skipAudits, logLevel: 'error' })
    if (result !== undefined) reports.push(result.lhr)
  }
  const scores = categories.map((category) => {
    const score = median(reports.map((report) => (report.categories[category]?.score ?? 0) * 100))
    return { category, score: Math.round(score) }
  })
  const met = reports.length === rounds && scores.every(({ score }) => score >= goal)
  console.log(
    `${met ? 'met   ' : 'MISSED'} ${name}: ${scores.map(({ category, score }) => `${category} ${score}`).join(', ')}`,
  )
  if (!met) printLosses(reports.at(-1))
  return (
    reports.length === rounds &&
    scores.every(({ category, score }) => category === 'performance' || score >= goal)
  )
}

function printLosses(report: Report | undefined): void {
  for (const { title, score, displayValue } of Object.values(report?.audits ?? {}))
    if (score !== null && score < 0.9)
      console.log(`       ${score} ${title}${displayValue ? `: ${displayValue}` : ''}`)
}
