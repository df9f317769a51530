import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { fieldPolicies } from './field-policies.ts'

const sdl = `
  type Query { services(first: Int, after: String): QueryServicesConnection! policies: [Policy!]! }
  type QueryServicesConnection { edges: [Edge!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Edge { cursor: String! node: Service! }
  type Service { id: ID! name: String! }
  type Policy { url: String! }
  type InternetConnection { speed: Int! }
`

test('connections and whole lists are derived from the schema', () => {
  expect(fieldPolicies(buildSchema(sdl))).toEqual({
    connectionFields: { Query: ['services'] },
    listFields: { Query: ['policies'] },
    zoneFields: {},
  })
})

test('a new connection and a new list of any type are covered without an edit', () => {
  const more = `
    extend type Service { reviews(first: Int): ServiceReviewsConnection! tags: [String!] line: InternetConnection }
    type ServiceReviewsConnection { edges: [Edge!]! pageInfo: PageInfo! }
  `
  const { connectionFields, listFields } = fieldPolicies(buildSchema(sdl + more))
  expect(connectionFields).toEqual({ Query: ['services'], Service: ['reviews'] })
  expect(listFields).toEqual({ Query: ['policies'], Service: ['tags'] })
})
