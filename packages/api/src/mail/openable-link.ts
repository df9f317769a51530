import { namesSomeone } from '@hora/schema/text'

/**
 * A web address that a professional chose for their sessions, to open from a mail, as the URL standard writes it. Only a
 * plain http address without a user name: any other text is shown as text.
 */
export function openableLink(text: string | null): string | undefined {
  const url = text === null ? null : URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || namesSomeone(url.href)) return undefined
  return url.href
}
