const keyOf = (bookingId: string) => `hora:message:${bookingId}`

/** The message typed for a held booking. It survives a reload of the page. */
export function readDraft(bookingId: string): string {
  return sessionStorage.getItem(keyOf(bookingId)) ?? ''
}

/** Keeps the message of a held booking; an empty one is removed. */
export function keepDraft(bookingId: string, text: string | null | undefined): void {
  if (text) sessionStorage.setItem(keyOf(bookingId), text)
  else sessionStorage.removeItem(keyOf(bookingId))
}
