import { launchBrowser, prepareBrowser } from './launch-browser.ts'
import { openWindow } from './open-window.ts'
import { ada } from './demo-people.ts'
import { signIn } from './people.ts'
await prepareBrowser()
const browser = await launchBrowser()
const origin = 'http://localhost:4715'
const shot = async (page: any, name: string) => { await page.waitForTimeout(500); await page.screenshot({ path: `/tmp/day/${name}.png` }) }
for (const scheme of ['light', 'dark'] as const) {
  const { page, browserErrors } = await openWindow(browser, origin, { viewport: { width: 1440, height: 900 }, colorScheme: scheme })
  await signIn(page, ada)
  await page.goto('/calendar?view=week')
  await page.locator('.hora-calendar').waitFor()
  await shot(page, `week-${scheme}`)
  const lane = page.locator('[role=cell][data-date]').nth(3)
  const box = await lane.boundingBox()
  if (scheme === 'light') {
    await page.mouse.click(box.x + 40, box.y + 48 * 16 + 5 - 0)
  } else {
    const grid = await page.locator('.hora-calendar').boundingBox()
    await page.mouse.click(box.x + 40, grid.y + 400)
  }
  await shot(page, `slot-${scheme}`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await shot(page, `find-${scheme}`)
  await page.keyboard.press('Escape')
  await page.waitForTimeout(400)
  await page.keyboard.press('?')
  await shot(page, `keys-${scheme}`)
  await page.keyboard.press('Escape')
  await page.waitForTimeout(400)
  await page.keyboard.press('o')
  await shot(page, `off-${scheme}`)
  await page.keyboard.press('Escape')
  await page.goto('/availability')
  await page.getByRole('list', { name: 'Open hours' }).waitFor()
  await shot(page, `avail-${scheme}`)
  console.log(scheme, browserErrors)
  await page.context().close()
}
await browser.close()
