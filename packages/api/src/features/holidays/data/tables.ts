/** The tables of this feature. Other features import them from its index, never from `@hora/db/tables`. */
export { practiceHolidays } from '@hora/db/tables'
