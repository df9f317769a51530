/** The token of an invitation, and the IP address of the request. */
export interface TokenHolder {
  readonly token: string
  readonly ip: string
}
