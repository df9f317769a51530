import { describe, expect, it } from 'vitest'
import { mostFiles, wideFolders } from './wide-folders.mjs'

/** @param {number} count @param {string} start @param {string} end */
const files = (count, start, end = '.ts') =>
  Array.from({ length: count }, (_, index) => `${start}/a${index}${end}`)

describe('a folder', () => {
  const folder = 'packages/web/src/features/bookings/mine'

  it('may hold the largest number of files, and any number of tests and folders', () => {
    const paths = [
      ...files(mostFiles, folder),
      ...files(9, folder, '.test.tsx'),
      ...files(9, `${folder}/more`),
    ]
    expect(wideFolders(paths)).toEqual([])
  })

  it('with one file more is reported with its size', () => {
    expect(wideFolders(files(mostFiles + 1, folder))).toEqual([`${folder}: ${mostFiles + 1} files`])
  })

  it('of routes may hold any number of files', () => {
    expect(wideFolders(files(mostFiles + 1, 'packages/web/src/routes/_app'))).toEqual([])
  })
})
