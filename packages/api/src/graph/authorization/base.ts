import type { Expectations } from './expectation.ts'
import { bothSides, ownPractice } from './rows.ts'

const wrong = 'signIn(input: { email: "nobody@example.org", password: "not this one" })'
const malformed = 'signIn(input: { email: "nobody", password: "not this one" })'
const tooOften = 'requestPasswordReset(input: { email: "flooded@example.org" })'

/** Fields that belong to no feature. A refusal reveals nothing about anyone, so all its fields are visible. */
export const base: Expectations = {
  objects: {
    Refusal: {
      ways: { [`mutation { ${wrong} { ... on Refusal {*} } }`]: 'own' },
      fields: { 'code message': 'own' },
    },
    InvalidInput: {
      ways: { [`mutation { ${malformed} { ... on InvalidInput {*} } }`]: 'own' },
      fields: { 'code message fields': 'own' },
    },
    FieldProblem: {
      ways: { [`mutation { ${malformed} { ... on InvalidInput { fields {*} } } }`]: 'own' },
      fields: { 'path reason message': 'own' },
    },
    RateLimited: {
      ways: { [`mutation { ${tooOften} { ... on RateLimited {*} } }`]: 'own' },
      fields: { 'code message retryAfterSeconds': 'own' },
    },
    PageInfo: {
      ways: { '{ services { edges { node { id } } pageInfo {*} } }': ownPractice },
      fields: { 'hasNextPage hasPreviousPage startCursor endCursor': 'sees' },
    },
  },
  queries: {
    node: { args: '(id: $professional)', row: bothSides },
  },
  shows: {
    'FieldProblem.path FieldProblem.reason FieldProblem.message RateLimited.retryAfterSeconds': [],
    'PageInfo.hasNextPage PageInfo.hasPreviousPage': [],
  },
}
