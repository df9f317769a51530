/**
 * The most used of the passwords in public leaks, by an offline list; nothing of a password leaves the machine.
 * Loaded at the first use: tens of thousands of entries that most processes never need.
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

/** `password2026!` is `password` to anyone who guesses. */
function withoutTail(password: string): string {
  return password.replace(/[\d!?.*@#$_-]+$/, '')
}

/** One short unit over and over: `aaaaaaaaaa`, `abcabcabcabc`. */
function isOneUnitRepeated(password: string): boolean {
  return /^(.{1,4}?)\1{2,}$/su.test(password)
}
