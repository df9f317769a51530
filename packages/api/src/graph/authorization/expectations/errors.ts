import type { Expectations } from '../expectation.ts'

const wrong = 'signIn(input: { email: "nobody@example.org", password: "not this one" })'
const malformed = 'signIn(input: { email: "nobody", password: "not this one" })'
const tooOften = 'requestPasswordReset(input: { email: "flooded@example.org" })'

/** Refusals name nothing of anybody: whoever earns one sees all of it. */
export const errors: Expectations = {
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
    PasswordNeeded: {
      ways: {
        'mutation { confirmEmail(input: { token: $confirmToken }) { ... on Error { code } ... on PasswordNeeded {*} } }':
          'sees',
      },
      fields: { 'code message email': 'sees' },
    },
    RateLimited: {
      ways: { [`mutation { ${tooOften} { ... on RateLimited {*} } }`]: 'own' },
      fields: { 'code message retryAfterSeconds': 'own' },
    },
  },
  queries: {},
  mutations: {},
  subscriptions: {},
}
