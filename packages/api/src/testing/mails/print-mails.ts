import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@hora/schema/languages'
import { renderMail } from '#mail/render.ts'
import { mailSpecimens } from './mail-specimens.ts'

// node src/testing/mails/print-mails.ts <folder> writes every mail in every language, as HTML and as text.

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder for the mails')
mkdirSync(folder, { recursive: true })
for (const { name, write } of mailSpecimens) {
  for (const language of languages) {
    const mail = await renderMail('reader@example.org', write(language), {
      language,
      publicUrl: 'https://hora.example',
    })
    writeFileSync(join(folder, `${name}-${language}.html`), mail.html)
    writeFileSync(join(folder, `${name}-${language}.txt`), `Subject: ${mail.subject}\n\n${mail.text}`)
  }
}
