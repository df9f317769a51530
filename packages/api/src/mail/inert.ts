const wordJoiner = '\u2060'

/**
 * Makes text that a person wrote safe for a mail: one line, and no address that mail programs turn into a link (an
 * invisible joiner splits addresses). React escapes the HTML later.
 */
export function inert(text: string): string {
  return breakAddresses(text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '))
}

/** The same as `inert`, for text of several lines. */
export function inertLines(text: string): string {
  return breakAddresses(text.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\n\t]/gu, ' '))
}

function breakAddresses(text: string): string {
  return text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('://', `:${wordJoiner}//`)
    .replaceAll(/(?<=[^\s.])\.(?=[^\s.])/g, `${wordJoiner}.${wordJoiner}`)
    .replaceAll('@', `${wordJoiner}@${wordJoiner}`)
    .replaceAll(/\b(mailto|tel|sms|data|javascript):/gi, `$1${wordJoiner}:`)
}
