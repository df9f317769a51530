/** All that another feature may import of holidays. */

export { holidaysDuring } from './data/holidays-during.ts'
export { practiceHolidaysJson, readPracticeHolidays } from './data/practice-holidays.ts'
export type { Holiday, HolidaySettings, HolidayTime } from './domain/holiday.ts'
export { HolidayNameType, holidayNames } from './graph/holiday.type.ts'
export { PracticeHolidaysType } from './graph/practice-holidays.query.ts'
