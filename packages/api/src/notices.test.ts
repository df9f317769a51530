import { languages } from '@hora/schema/languages'
import { expect, test } from 'vitest'
import type { Notice } from '#features/notifications/index.ts'
import { notices } from '#generated/notices.gen.ts'
import type { AnyMail } from '#mail/define-mail.ts'
import { mails } from '#testing/generated/mails.gen.ts'

const all: readonly Notice[] = notices

test.each(all.map((notice) => [notice.kind, notice] as const))(
  '%s has an audience and words in each language',
  (kind, { audience, channels, words, description }) => {
    expect(kind).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(description).toMatch(/^[A-Z].+\.$/)
    expect(audience.length).toBeGreaterThan(0)
    expect(channels).toContain('bell')
    expect(Object.keys(words).toSorted()).toEqual([...languages].toSorted())
  },
)

test.each(mails.map((mail: AnyMail) => [mail.template, mail] as const))(
  'the mail %s has an audience and words in each language',
  (_template, { audience, words }) => {
    expect(audience).toMatch(/^[a-z]+$/)
    expect(Object.keys(words).toSorted()).toEqual([...languages].toSorted())
  },
)

test('kinds and templates are unique, and notices about one type of row share its definition', () => {
  const names = [...all.map(({ kind }) => kind), ...mails.map(({ template }) => template)]
  expect(names).toHaveLength(new Set(names).size)
  const subjects = new Set(all.map((notice) => notice.subject))
  expect(subjects.size).toBe(new Set(all.map((notice) => notice.subject.type)).size)
})
