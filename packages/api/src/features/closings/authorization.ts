import type { Expectations } from '#graph/authorization/expectation.ts'
import { ownPracticeChanges } from '#graph/authorization/rows.ts'

const inNovember = 'firstDate: "2026-11-23", lastDate: "2026-11-29"'
const outdated = `takeTimeOff(input: { idempotencyKey: "outdated", ${inNovember}, met: "old" })`
const refused = {
  professional: 'sees',
  strangerProfessional: 'own',
  anonymous: 'signed-out',
  others: 'not-allowed',
} as const

/** Only the professional takes time off, and reads the sessions in it. */
export const authorization: Expectations = {
  objects: {
    SessionsChanged: {
      ways: { [`mutation { ${outdated} { ... on Error { code } ... on SessionsChanged {*} } }`]: refused },
      fields: { 'code message sessions sessionCount met': 'sees' },
    },
  },
  extends: {
    Session: {
      ways: {
        [`mutation { ${outdated} { ... on Error { code } ... on SessionsChanged { sessions {*} } } }`]:
          refused,
      },
    },
  },
  mutations: {
    takeTimeOff: {
      input: () => ({
        idempotencyKey: 'take-time-off',
        firstDate: '2028-12-24',
        lastDate: '2028-12-24',
        met: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
      }),
      row: ownPracticeChanges,
      gives: { timeOff: 'sees' },
    },
  },
  shows: { 'SessionsChanged.sessionCount SessionsChanged.met': [] },
}
