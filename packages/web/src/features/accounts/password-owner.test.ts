import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../..')
const forms = globSync('features/**/*.tsx', { cwd: src })
  .filter((file) => !file.endsWith('.test.tsx'))
  .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }))
  .filter(({ text }) => /<(?:NewPasswordField|PasswordInput)\b/.test(text) && text.includes('<form'))

test('there are forms with passwords', () => expect(forms.length).toBeGreaterThanOrEqual(5))

test.each(forms)('$file names the owner of its password first, for password managers', ({ text }) => {
  const owner = text.search(/<PasswordOwner|autoComplete="username"/)
  expect(owner).toBeGreaterThan(-1)
  expect(owner).toBeLessThan(text.search(/<(?:NewPasswordField|PasswordInput)\b/))
})
