import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from './launch-browser.ts'

// pnpm screens:mails [part of a name]: every mail in every language, at two widths, light and dark, as PNG files in a
// new folder. Each mail is also there as text.

const widths = [390, 600]
const schemes = ['light', 'dark'] as const

const [part = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'hora-mails-'))
const printMails = join(import.meta.dirname, '../../../api/src/testing/mails/print-mails.ts')
execFileSync(process.execPath, [printMails, folder], { stdio: 'inherit' })
const files = readdirSync(folder).filter((file) => file.endsWith('.html') && file.includes(part))
const browser = await launchBrowser()
try {
  for (const width of widths) {
    // A mail runs no scripts and loads nothing.
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: false,
      offline: true,
    })
    const page = await context.newPage()
    for (const file of files) {
      await page.goto(pathToFileURL(join(folder, file)).href)
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        const name = file.replace('.html', `-${width}-${colorScheme}.png`)
        await page.screenshot({ path: join(folder, name), fullPage: true })
      }
    }
    await context.close()
  }
} finally {
  await browser.close()
}
console.log(folder)
