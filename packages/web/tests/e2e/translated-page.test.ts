import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { translatePage } from '../../src/testing/translate.ts'
import { bookLater } from './book-later.ts'
import { ada } from './demo-people.ts'
import { everyRoute } from './every-route.ts'
import { onboard } from './onboard.ts'
import { openWindow, type Window } from './open-window.ts'
import { joinByInvitation, openAccount, person, startLogin } from './people.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

let stack: SharedStack
let browser: Browser

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
})

afterAll(() => closeWindows(browser))

type How = Parameters<typeof translatePage>[0]

/** A window whose browser translates: every text, at once and whenever one appears. */
async function openTranslated(how: How): Promise<Window> {
  const opened = await openWindow(browser, stack.origin)
  await opened.context.addInitScript(`
    addEventListener('DOMContentLoaded', () => {
      const translate = ${translatePage.toString()}
      new MutationObserver(() => translate('${how}')).observe(document.body, {
        childList: true, subtree: true, characterData: true,
      })
      translate('${how}')
    })
  `)
  return opened
}

test.each<How>(['replace', 'wrap'])(
  'with a browser that translates every text (%s), a practice opens and a client joins, books and cancels',
  async (how) => {
    const professional = await openTranslated(how)
    const client = await openTranslated(how)
    const [tess, vik] = [person(`Tess ${how}`, `tess-${how}`), person(`Vik ${how}`, `vik-${how}`)]
    await professional.page.goto('/sign-up')
    await openAccount(professional.page, stack, tess)
    const link = await onboard(professional.page, 'Reading')
    await joinByInvitation(client.page, stack, vik, link)
    await bookLater(client.page, tess.name, 'Reading')
    const { page } = client
    await page.goto('/my-sessions')
    await page.getByRole('link', { name: 'Details' }).click()
    await page.getByRole('button', { name: 'Cancel session' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel session' }).click()
    await page.getByText('Session cancelled').waitFor()
    expect(await page.locator('font').count()).toBeGreaterThan(0)
    expect([professional.browserErrors, client.browserErrors]).toEqual([[], []])
    await Promise.all([professional.context.close(), client.context.close()])
  },
)

test('every page survives a translation, its links, and the way back', async () => {
  const { page, context, browserErrors } = await openTranslated('replace')
  await startLogin(page, stack.origin, ada)
  for await (const path of everyRoute(page, 'professional')) {
    const links = page.getByRole('main').getByRole('link').filter({ visible: true })
    // Behind a dialog nothing can be pressed.
    const isCovered = (await page.getByRole('dialog').count()) > 0
    if (!isCovered && (await links.count()) > 0) {
      await links.first().click()
      await page.goBack()
    }
    await page.keyboard.press('Escape')
    expect([path, await page.getByText('Something went wrong').count(), browserErrors]).toEqual([path, 0, []])
  }
  await context.close()
})
