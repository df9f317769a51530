/** Words that could be confused with a page of the app or its operator. */
const reserved = new Set(
  `about account accounts admin administrator api app assets auth billing blog bookings calendar clients
  confirm contact dashboard demo dev docs email explore feed files forgot graphiql graphql healthz help hora
  home inbox info invitation invitations invite legal login logout mail me metrics new news notifications null
  onboarding operator policies pricing privacy professional professionals profile readyz register reset root
  sandbox schedule search security service services sessions settings sign-in sign-out sign-up signin signout
  signup site staff static status support system team terms undefined user users webhooks www`.split(/\s+/),
)

/** Whether a handle is reserved. The answer is the same as for a taken one. */
export function isReservedHandle(handle: string): boolean {
  return reserved.has(handle)
}
