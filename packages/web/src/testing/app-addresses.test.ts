import { expect, test } from 'vitest'
import { appAddresses, paramsOf, pathPattern, signedInAddresses } from '#web/testing/app-addresses.ts'

const tree = `
export interface FileRouteTypes {
  fullPaths:
    | '/reviews/'
  fileRoutesByTo: FileRoutesByTo
  to:
    | '/'
    | '/reviews'
    | '/reviews/$reviewId'
  id:
    | '__root__'
    | '/'
    | '/_app/reviews/'
    | '/_app/reviews_/$reviewId'
  fileRoutesById: FileRoutesById
}
`

test('a new route is among the addresses as soon as it is in the route tree', () => {
  expect(appAddresses(tree)).toEqual(['/', '/reviews', '/reviews/$reviewId'])
  expect(signedInAddresses(tree)).toEqual(['/reviews', '/reviews/$reviewId'])
})

test('every page behind sign-in is an address of the app', () => {
  const all: string[] = appAddresses()
  const signedIn = signedInAddresses().filter((address) => address !== '')
  expect(signedIn.length).toBeGreaterThan(15)
  expect(signedIn.filter((address) => !all.includes(address))).toEqual([])
})

test('a path matches the address with its parameters', () => {
  expect(paramsOf('/p/$handle/book/$serviceId')).toEqual(['$handle', '$serviceId'])
  expect(pathPattern('/p/$handle').test('/p/ana')).toBe(true)
  expect(pathPattern('/p/$handle').test('/p/ana/book')).toBe(false)
})
