import type { Expectations } from '#graph/authorization/expectation.ts'
import { ownPractice, ownPracticeChanges } from '#graph/authorization/rows.ts'

const december = 'from: "2026-12-01", to: "2026-12-31"'
const holidays = `holidays(${december})`
const onHoliday = 'refusedTimes(serviceId: $service, durationMinutes: 60, date: "2026-12-25")'

/** Everything that a professional may read of any place, because it is public. */
const anyProfessional = {
  professional: 'own',
  strangerProfessional: 'own',
  anonymous: 'signed-out',
  others: 'not-allowed',
} as const
const explained = {
  professional: 'sees',
  strangerProfessional: 'not-found',
  anonymous: 'signed-out',
  others: 'not-allowed',
} as const

/** Only the professional sees and chooses the holidays of a practice; clients see the resulting open slots. */
export const authorization: Expectations = {
  objects: {
    PracticeHolidays: {
      ways: { '{ practiceHolidays {*} }': ownPractice },
      fields: { 'country region keptOpen version': 'sees' },
    },
    Holiday: {
      ways: { [`{ ${holidays} {*} }`]: ownPractice },
      fields: { 'key date names substitute keptOpen': 'sees' },
    },
    HolidayName: {
      ways: {
        [`{ ${holidays} { names {*} } }`]: ownPractice,
        [`{ ${onHoliday} { reasons { holidayNames {*} } } }`]: explained,
      },
      fields: { 'language text': 'sees' },
    },
    HolidayRegion: {
      ways: { '{ holidayRegions(country: "DE") {*} }': anyProfessional },
      fields: { 'code name': 'sees' },
    },
  },
  queries: {
    practiceHolidays: { row: ownPractice },
    holidays: { args: `(${december})`, row: ownPractice },
    holidaysOf: { args: `(country: "FR", ${december})`, row: anyProfessional },
    holidayCountries: { row: anyProfessional },
    holidayRegions: { args: '(country: "DE")', row: anyProfessional },
  },
  mutations: {
    updateHolidays: {
      input: () => ({ country: 'DE', region: 'BY', keptOpen: ['Epiphany'], expectedVersion: 1 }),
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
    'Holiday.key Holiday.date Holiday.substitute HolidayName.language HolidayName.text': [],
    'Holiday.keptOpen': ['practice_holidays.keptOpen'],
    'HolidayRegion.code HolidayRegion.name': [],
  },
}
