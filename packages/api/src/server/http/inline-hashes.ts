import { inlineHash } from '#auth/inline-hash.ts'

/** The sources that a content policy must allow so that a page's own inline code runs. */
export interface InlineHashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** The hashes of the inline scripts and styles of a page that the build wrote. Data blocks do not run. */
export function inlineHashes(html: string): InlineHashes {
  return {
    scripts: [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => inlineHash(text)),
    styles: [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => inlineHash(text)),
  }
}

/** A policy that also allows these. */
export function allowInline(policy: string, { scripts, styles }: InlineHashes): string {
  return policy
    .replace("script-src 'self'", () => ["script-src 'self'", ...scripts].join(' '))
    .replace("style-src 'self'", () => ["style-src 'self'", ...styles].join(' '))
}
