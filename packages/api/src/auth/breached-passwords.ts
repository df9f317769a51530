/**
 * The most common passwords of public leaks, as an offline list, so that no password leaves the machine. The list is
 * loaded at the first use: most processes never need its tens of thousands of entries.
 */
export async function isBreached(password: string): Promise<boolean> {
  const list = await stolen()
  const lower = password.normalize('NFKC').toLowerCase()
  return list.has(lower) || list.has(withoutTail(lower)) || isOneUnitRepeated(lower)
}

let loading: Promise<ReadonlySet<string>> | undefined

function stolen(): Promise<ReadonlySet<string>> {
  loading ??= load()
  return loading
}

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'])
}

/** Guessing programs also try `password2026!` for `password`. */
function withoutTail(password: string): string {
  return password.replace(/[\d!?.*@#$_-]+$/, '')
}

/** A short unit that repeats: `aaaaaaaaaa`, `abcabcabcabc`. */
function isOneUnitRepeated(password: string): boolean {
  return /^(.{1,4}?)\1{2,}$/su.test(password)
}
