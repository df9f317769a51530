/** The tables of this feature. Another feature reads them through its index, never from the package of tables. */
export { contactDetails, files, professionals } from '@hora/db/tables'
