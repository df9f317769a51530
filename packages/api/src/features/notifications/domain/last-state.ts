import type { AccountId } from '#kernel/ids.ts'
import type { MailLine } from './mail-line.ts'

/**
 * The line with the last state of a subject: the newest. Null when there is nothing to say, because another
 * person did something and took it back before the reader got a mail about it. Lines are in the order they happened.
 */
export function lastState(reader: AccountId, lines: readonly MailLine[]): MailLine | null {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return null
  return isTakenBack(reader, lines, { first, last }) ? null : last
}

/**
 * A reader who began it themselves, or saw a line in the bell, knows that it happened, and gets the mail that it
 * was taken back.
 */
function isTakenBack(
  reader: AccountId,
  lines: readonly MailLine[],
  { first, last }: { readonly first: MailLine; readonly last: MailLine },
): boolean {
  if (!last.undoes.includes(first.kind) || first.by === null || first.by === reader) return false
  return lines.every(({ by, seen }) => by === first.by && !seen)
}
