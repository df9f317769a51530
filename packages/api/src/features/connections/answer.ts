/** An answer to an invitation: who holds its token answers it, from some address of the network. */
export interface AnswerInvitation {
  readonly token: string
  readonly ip: string
}
