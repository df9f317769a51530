import type { Notice } from './define-notice.ts'

/** All notices by kind. Two notices of one kind are a bug. */
export function noticesByKind(notices: readonly Notice[]): ReadonlyMap<string, Notice> {
  const byKind = new Map(notices.map((notice) => [notice.kind, notice]))
  if (byKind.size !== notices.length) throw new Error('Two notices have the same kind')
  return byKind
}
