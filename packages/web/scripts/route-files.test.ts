import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appAddresses } from '#web/testing/app-addresses.ts'
import { routeFiles } from './route-files.ts'

const files = routeFiles(readFileSync(join(import.meta.dirname, '../src/route-tree.gen.ts'), 'utf8'))

test('every address of the app has its route files', () => {
  expect([...files.keys()].toSorted()).toEqual(appAddresses().toSorted())
})

test.each([
  ['/', ['__root', 'index']],
  ['/calendar', ['__root', '_app/route', '_app/calendar']],
  ['/services/new', ['__root', '_app/route', '_app/services_.new']],
  ['/settings', ['__root', '_app/route', '_app/settings', '_app/settings.index']],
  ['/settings/practice', ['__root', '_app/route', '_app/settings', '_app/settings.practice']],
  ['/p/$handle/book/$serviceId', ['__root', '_app/route', '_app/p.$handle.book.$serviceId']],
])('%s consists of its layouts and its page', (address, expected) => {
  expect(files.get(address)).toEqual(expected)
})
