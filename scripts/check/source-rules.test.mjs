import { describe, expect, it } from 'vitest'
import { sourceRules } from './source-rules.mjs'

/** The names of the rules that a file breaks. @param {string} path @param {string} text */
const broken = (path, text) =>
  sourceRules
    .filter((rule) => rule.appliesTo(path) && rule.violations(text).length > 0)
    .map(({ name }) => name)

describe('the source rules', () => {
  it.each([
    ['packages/api/src/a.ts', 'x\n'.repeat(301), /300 lines/],
    ['packages/api/src/a.test.ts', 'it.only("x")', /focused/],
    ['packages/api/src/a.test.ts', 'describe.concurrent.skip("x")', /focused/],
    ['packages/api/src/a.ts', '// TODO later', /TODO/],
    ['packages/web/src/a.tsx', '// biome-ignore lint: x', /disables a tool/],
    ['packages/api/src/a.ts', '// @ts-expect-error', /tests of types/],
    ['packages/api/src/kernel/a.ts', 'Date.now()', /pure core/],
    ['packages/api/src/features/bookings/domain/a.ts', 'Temporal.Now.instant()', /pure core/],
    ['packages/web/src/features/a.tsx', 'x.toLocaleDateString()', /formats dates/],
    ['packages/web/src/features/a.tsx', 'localStorage.setItem(key, text)', /keeps anything/],
    ['packages/web/src/ui/a.ts', 'await caches.open(name)', /keeps anything/],
    ['packages/web/src/apollo/a.ts', 'const open = indexedDB.open(name)', /keeps anything/],
    ['packages/web/src/forms/a.ts', 'const key = crypto.randomUUID()', /https alone/],
    ['packages/web/src/ui/a.tsx', 'await navigator.clipboard.writeText(text)', /https alone/],
    ['packages/web/src/features/a.ts', 'navigator.mediaDevices?.getUserMedia()', /https alone/],
    ['packages/api/src/jobs/a.ts', 'new Pool({ connectionString: url })', /TLS options/],
    ['packages/db/src/a.ts', 'postgres(url, {})', /TLS options/],
  ])('refuse, in %s, %j', (path, text, reason) => {
    expect(broken(path, text)).toEqual([expect.stringMatching(reason)])
  })

  it.each([
    ['packages/api/src/a.ts', 'x\n'.repeat(300)],
    ['packages/api/src/kernel/clock.ts', 'Temporal.Now.instant()'],
    ['packages/api/src/features/bookings/data/a.ts', 'new Date(row.at)'],
    ['packages/db/src/privacy.type-test.ts', '// @ts-expect-error unclassified'],
    ['packages/web/src/browser/a.ts', 'await navigator.clipboard?.writeText(text)'],
    ['packages/api/src/a.ts', 'const id = crypto.randomUUID()'],
    ['packages/web/src/storage/a.ts', 'sessionStorage.getItem(key)'],
    ['packages/db/src/a.ts', 'const { url, ssl } = serverAddress(given)\npostgres(url, { ssl })'],
    ['packages/db/src/testing/a.ts', 'postgres(url, {})'],
    ['packages/web/src/time/formats.ts', 'new Intl.DateTimeFormat(locale)'],
    ['packages/api/src/a.test.ts', 'it("reads only what it may")'],
  ])('allow, in %s, %j', (path, text) => {
    expect(broken(path, text)).toEqual([])
  })
})
