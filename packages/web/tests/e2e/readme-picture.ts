import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ada } from './demo-people.ts'
import { launchBrowser } from './launch-browser.ts'
import { openWindow } from './open-window.ts'
import { signIn } from './people.ts'
import { build, startRealStack } from './real-stack.ts'

// pnpm screens:readme writes docs/images/calendar.png: the week of the demo professional in a new instance.

const folder = join(import.meta.dirname, '../../../../docs/images')
mkdirSync(folder, { recursive: true })
build()
await using stack = await startRealStack({ demo: true })
const browser = await launchBrowser()
try {
  const { page } = await openWindow(browser, stack.origin, {
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  // The picture is taken on a Tuesday morning. Playwright sets the clock of Date, so Temporal has to read it.
  await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'Temporal'))
  const today = Temporal.Now.plainDateISO('Europe/Paris')
  const tuesday = today.add({ days: 2 - today.dayOfWeek }).toZonedDateTime({
    timeZone: 'Europe/Paris',
    plainTime: '11:40',
  })
  await page.clock.setFixedTime(tuesday.epochMilliseconds)
  await signIn(page, ada)
  await page.goto('/calendar', { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(folder, 'calendar.png') })
} finally {
  await browser.close()
}
