import type { Expectations } from '#graph/authorization/expectation.ts'
import { ownPractice, ownPracticeChanges } from '#graph/authorization/rows.ts'

const inNovember = 'firstDate: "2026-11-23", lastDate: "2026-11-29"'
const outdated = `takeTimeOff(input: { idempotencyKey: "outdated", ${inNovember}, met: "old" })`
const metNothing = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'
const narrowed = '(change: { scheduleId: $schedule, weeklyRules: [] })'
const holidays = '(change: { country: "SR" })'
const paused = '(serviceId: $service)'
const ownRow = { ...ownPractice, strangerProfessional: 'not-found' } as const
const listed = {
  [`{ schedulePreview${narrowed} {*} }`]: ownRow,
  [`{ holidaysPreview${holidays} {*} }`]: ownPractice,
  [`{ servicePausePreview${paused} {*} }`]: ownRow,
}
const refused = {
  professional: 'sees',
  strangerProfessional: 'own',
  anonymous: 'signed-out',
  others: 'not-allowed',
} as const

/** Only the professional closes time, and reads the sessions in it. */
export const authorization: Expectations = {
  objects: {
    SessionsChanged: {
      ways: { [`mutation { ${outdated} { ... on Error { code } ... on SessionsChanged {*} } }`]: refused },
      fields: { 'code message sessions sessionCount met': 'sees' },
    },
    ClosingPreview: { ways: listed, fields: { 'sessions sessionCount met': 'sees' } },
  },
  extends: {
    Session: {
      ways: {
        ...Object.fromEntries(
          Object.entries(listed).map(([way, row]) => [way.replace('{*}', '{ sessions {*} }'), row]),
        ),
        [`mutation { ${outdated} { ... on Error { code } ... on SessionsChanged { sessions {*} } } }`]:
          refused,
      },
    },
  },
  queries: {
    schedulePreview: { args: narrowed, row: ownRow },
    // It has no id that names the practice.
    holidaysPreview: { args: holidays, row: { ...ownPractice, professional: 'own' } },
    servicePausePreview: { args: paused, row: ownRow },
  },
  mutations: {
    closeHours: {
      input: ({ schedule }) => ({ scheduleId: schedule, expectedVersion: 1, name: 'Open', met: metNothing }),
      row: { ...ownPracticeChanges, strangerProfessional: 'not-found' },
      gives: { schedule: 'sees' },
    },
    closeHolidays: {
      input: () => ({ country: null, keptOpen: [], expectedVersion: 1, met: metNothing }),
      row: ownPracticeChanges,
      gives: { practiceHolidays: 'sees' },
    },
    pauseService: {
      input: ({ spareService }) => ({ serviceId: spareService, expectedVersion: 1, met: metNothing }),
      row: { ...ownPracticeChanges, strangerProfessional: 'not-found' },
      gives: { service: 'sees' },
    },
    takeTimeOff: {
      input: () => ({
        idempotencyKey: 'take-time-off',
        firstDate: '2028-12-24',
        lastDate: '2028-12-24',
        met: metNothing,
      }),
      row: ownPracticeChanges,
      gives: { timeOff: 'sees' },
    },
  },
  shows: {
    'SessionsChanged.sessionCount SessionsChanged.met': [],
    'ClosingPreview.sessionCount ClosingPreview.met': [],
  },
}
