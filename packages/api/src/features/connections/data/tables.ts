/** The tables of this feature. Another feature reads them through its index, never from the package of tables. */
export { blocks, chosenClients, connections, invitationAnswers, invitations } from '@hora/db/tables'
