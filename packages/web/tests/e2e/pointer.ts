import type { Locator, Page } from 'playwright-core'

/** Drags an element down by its top, in steps, as a hand would. */
export async function dragDown(page: Page, what: Locator, pixels: number): Promise<void> {
  await what.hover({ position: { x: 30, y: 14 } })
  const box = await what.boundingBox()
  if (!box) throw new Error('The element to drag is not on the page')
  const [x, y] = [box.x + 30, box.y + 14]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + pixels / 2, { steps: 4 })
  await page.mouse.move(x, y + pixels, { steps: 4 })
  await page.mouse.up()
}
