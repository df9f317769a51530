import type { TogetherCopy } from '#features/notifications/index.ts'
import { type Copy, mapCopy } from '#mail/mail-content.ts'

interface Words {
  readonly cancelled: { readonly subject: (count: number) => string; readonly heading: string }
  readonly moved: { readonly subject: (count: number) => string; readonly heading: string }
  readonly changed: { readonly subject: (count: number) => string; readonly heading: string }
  readonly said: string
}

const words: Copy<Words> = {
  en: {
    cancelled: { subject: (count) => `${count} sessions were cancelled`, heading: 'Sessions cancelled' },
    moved: { subject: (count) => `${count} sessions were moved`, heading: 'Sessions moved' },
    changed: { subject: (count) => `${count} sessions changed`, heading: 'Sessions changed' },
    said: 'They changed at the same time, so this email lists all of them.',
  },
  fr: {
    cancelled: {
      subject: (count) => `${count} séances ont été annulées`,
      heading: 'Séances annulées',
    },
    moved: { subject: (count) => `${count} séances ont été déplacées`, heading: 'Séances déplacées' },
    changed: { subject: (count) => `${count} séances ont changé`, heading: 'Séances modifiées' },
    said: 'Elles ont changé en même temps : cet e-mail les réunit toutes.',
  },
}

/** The first words of a mail about several sessions that one act changed. */
export const togetherCopy: Copy<(kinds: readonly string[]) => TogetherCopy> = mapCopy(
  words,
  (copy) => (kinds) => {
    const { subject, heading } = copy[whatChanged(kinds)]
    return { subject: subject(kinds.length), heading, said: copy.said }
  },
)

function whatChanged(kinds: readonly string[]): 'cancelled' | 'moved' | 'changed' {
  if (kinds.every((kind) => kind === 'booking_cancelled')) return 'cancelled'
  return kinds.every((kind) => kind === 'booking_rescheduled') ? 'moved' : 'changed'
}
