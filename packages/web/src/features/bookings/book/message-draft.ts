import { keep, readKept } from '#web/storage/browser-storage.ts'

/** The message typed for a held booking. It survives a reload of the page, but not the end of the login. */
export function readDraft(bookingId: string): string {
  return readKept('message', bookingId) ?? ''
}

/** Keeps the message of a held booking; an empty one is removed. */
export function keepDraft(bookingId: string, text: string | null | undefined): void {
  keep('message', text ?? null, bookingId)
}
