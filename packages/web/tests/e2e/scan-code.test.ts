import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada, noor } from './demo-people.ts'
import { launchBrowser } from './launch-browser.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

const side = 480
const folder = mkdtempSync(join(tmpdir(), 'hora-camera-'))
const film = join(folder, 'code.y4m')

let stack: SharedStack
let browser: Browser
let client: Window

beforeAll(async () => {
  stack = sharedStack()
  browser = await launchBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ])
  client = await openWindow(browser, stack.origin, { permissions: ['camera'] })
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

afterEach(({ task }) => screenshotFailure(task, { client }))

/** Ada's invitation: its QR code and the address in it. */
async function invitationOfAda(): Promise<{ url: string; qrSvg: string }> {
  const { page, context } = await openWindow(browser, stack.origin)
  await startLogin(page, stack.origin, ada)
  const query = `mutation { createInvitation(input: { idempotencyKey: "scan" }) {
    ... on CreateInvitationSuccess { issuedInvitation { url qrSvg } } } }`
  const answer = await context.request.post('/graphql', {
    data: { query },
    headers: { origin: stack.origin },
  })
  const { data } = (await answer.json()) as {
    data: { createInvitation: { issuedInvitation: { url: string; qrSvg: string } } }
  }
  await context.close()
  return data.createInvitation.issuedInvitation
}

/** The brightness of each pixel of a drawing, on white. */
function brightness(page: Page, svg: string): Promise<number[]> {
  return page.evaluate(
    async ([drawing, size]) => {
      const image = new Image(size, size)
      image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`
      await image.decode()
      const canvas = new OffscreenCanvas(size, size)
      const paper = canvas.getContext('2d')
      if (!paper) throw new Error('No canvas')
      paper.fillStyle = 'white'
      paper.fillRect(0, 0, size, size)
      paper.drawImage(image, size / 6, size / 6, (size * 2) / 3, (size * 2) / 3)
      const { data } = paper.getImageData(0, 0, size, size)
      return Array.from({ length: size * size }, (_, i) => data[i * 4] ?? 0)
    },
    [svg, side] as const,
  )
}

/** A film of one grey picture in the format of Chromium's fake camera (YUV4MPEG2). */
function writeFilm(pixels: readonly number[]): void {
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    Buffer.from(pixels),
    Buffer.alloc((side * side) / 2, 128),
  ])
  const head = Buffer.from(`YUV4MPEG2 W${side} H${side} F10:1 Ip A1:1 C420jpeg\n`)
  writeFileSync(film, Buffer.concat([head, ...Array.from({ length: 10 }, () => frame)]))
}

test('a client who shows a professional’s code to the camera gets to the invitation', async () => {
  const { page, browserErrors } = client
  const { url, qrSvg } = await invitationOfAda()
  await page.goto('about:blank')
  writeFilm(await brightness(page, qrSvg))

  await startLogin(page, stack.origin, noor)
  await page.goto('/scan')
  await page.getByRole('button', { name: 'Use camera' }).click()
  await page.waitForURL(url, { timeout: scaledTime(30_000) })
  await page.getByRole('heading', { level: 1 }).waitFor()
  // Two messages come from the library that reads codes, not from the page. It calls localhost insecure, and on a slow
  // machine it reads its canvas so often that Chromium gives advice.
  const fromLibrary = /only accessible if .* https|willReadFrequently/
  expect(browserErrors.filter((text) => !fromLibrary.test(text))).toEqual([])
})
