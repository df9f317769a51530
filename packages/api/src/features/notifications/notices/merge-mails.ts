import type { ActId } from '#kernel/ids.ts'
import { copyIn, type MailContent } from '#mail/mail-content.ts'
import type { Notice } from '../define-notice.ts'
import { digestMail, digestOf } from './digest-mail.ts'
import { togetherMail, writeTogether } from './together-mail.ts'

interface MergedLine {
  readonly kind: string
  readonly act: ActId | null
}

const isOneAct = ([first, ...more]: readonly MergedLine[]) =>
  first?.act != null && more.every(({ act }) => act === first.act)

/** The template under which a mail about some lines is kept in `deliveries`. */
export function templateOf(lines: readonly MergedLine[]): string {
  const [first] = lines
  if (first !== undefined && lines.length === 1) return first.kind
  return isOneAct(lines) ? togetherMail.template : digestMail.template
}

/** A line with its own mail. */
export interface Composed {
  readonly line: MergedLine
  readonly notice: Notice
  readonly content: MailContent
}

/** One mail for all: the only one as it is, or what one act changed, or a digest. Null if there is none. */
export function mergeMails(
  composed: readonly Composed[],
  language: string,
  publicUrl: string,
): MailContent | null {
  const contents = composed.map(({ content }) => content)
  const [first] = composed
  if (first === undefined || composed.length === 1) return first?.content ?? null
  const { together } = first.notice.subject
  if (together === undefined || !isOneAct(composed.map(({ line }) => line)))
    return digestOf(contents, language, publicUrl)
  const words = copyIn(together, language)(composed.map(({ line }) => line.kind))
  return writeTogether({ contents, words, publicUrl }, language)
}
