import type { Locator, Page } from 'playwright-core'

/** Takes something near its top and pulls it down by so many pixels, as a hand does: in steps. */
export async function dragDown(page: Page, what: Locator, pixels: number): Promise<void> {
  await what.hover({ position: { x: 30, y: 14 } })
  const box = await what.boundingBox()
  if (!box) throw new Error('What should be dragged is not on the page')
  const [x, y] = [box.x + 30, box.y + 14]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + pixels / 2, { steps: 4 })
  await page.mouse.move(x, y + pixels, { steps: 4 })
  await page.mouse.up()
}
