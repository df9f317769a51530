/** A person who has the link of an invitation, and the address of the network they ask from. */
export interface TokenHolder {
  readonly token: string
  readonly ip: string
}
