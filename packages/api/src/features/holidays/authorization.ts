import type { Expectations } from '#graph/authorization/expectation.ts'
import { ownPracticeChanges } from '#graph/authorization/rows.ts'

const december = 'from: "2026-12-01", to: "2026-12-31"'
const holidays = `holidays(${december})`

/** What a professional reads names a place and public days, so it shows nothing that belongs to one practice only. */
const anyProfessional = {
  professional: 'own',
  strangerProfessional: 'own',
  anonymous: 'signed-out',
  others: 'not-allowed',
} as const

/** Only the professional sees and chooses the holidays of a practice; clients see the resulting open slots. */
export const authorization: Expectations = {
  objects: {
    PracticeHolidays: {
      ways: { '{ practiceHolidays {*} }': anyProfessional },
      fields: { 'country region keptOpen version': 'own' },
    },
    Holiday: {
      ways: { [`{ ${holidays} {*} }`]: anyProfessional },
      fields: { 'key date names substitute keptOpen': 'own' },
    },
    HolidayName: {
      ways: { [`{ ${holidays} { names {*} } }`]: anyProfessional },
      fields: { 'language text': 'own' },
    },
    HolidayRegion: {
      ways: { '{ holidayRegions(country: "DE") {*} }': anyProfessional },
      fields: { 'key name': 'own' },
    },
  },
  queries: {
    practiceHolidays: { row: anyProfessional },
    holidays: { args: `(${december})`, row: anyProfessional },
    holidaysOf: { args: `(country: "FR", ${december})`, row: anyProfessional },
    holidayCountries: { row: anyProfessional },
    holidayRegions: { args: '(country: "DE")', row: anyProfessional },
  },
  mutations: {
    updateHolidays: {
      input: () => ({ country: 'FR', keptOpen: ["New Year's Day"], expectedVersion: 1 }),
      row: ownPracticeChanges,
      gives: { practiceHolidays: 'sees' },
    },
  },
  shows: {
    'PracticeHolidays.country PracticeHolidays.region PracticeHolidays.keptOpen': [
      'practice_holidays.country',
      'practice_holidays.region',
      'practice_holidays.keptOpen',
    ],
    'PracticeHolidays.version': [],
    'Query.holidayCountries': [],
    'Holiday.key Holiday.date Holiday.substitute HolidayName.language HolidayName.text': [],
    'Holiday.keptOpen': ['practice_holidays.keptOpen'],
    'HolidayRegion.key HolidayRegion.name': [],
  },
}
