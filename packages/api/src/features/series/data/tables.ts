/** The tables of this feature. Other features import them from its index, never from `@hora/db/tables`. */
export { series, seriesDates } from '@hora/db/tables'
