/** All that another feature may import of holidays. */

export { checkPlace } from './data/check-place.ts'
export { holidaysDuring } from './data/holidays-during.ts'
export {
  type PracticeHolidays,
  practiceHolidaysJson,
  readPracticeHolidays,
} from './data/practice-holidays.ts'
export { readHolidayClosings } from './data/read-holiday-closings.ts'
export type { Holiday, HolidaySettings, HolidayTime } from './domain/holiday.ts'
export { HolidayNameType, holidayNames } from './graph/holiday.type.ts'
export { PracticeHolidaysType } from './graph/practice-holidays.query.ts'
export { updateHolidaysIf } from './use-cases/update-holidays.ts'
