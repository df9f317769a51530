/**
 * The content policy allows no style attributes, so that each becomes a class with a rule of the page's style sheet.
 * @param shells HTML by name
 */
export function withoutStyleAttributes(shells: Readonly<Record<string, string>>): {
  shells: Record<string, string>
  rules: string
} {
  const names = new Map<string, string>()
  const nameOf = (style: string): string => {
    const name = names.get(style) ?? `shell-${names.size}`
    names.set(style, name)
    return name
  }
  const rewrite = (tag: string): string => {
    const style = / style="([^"]*)"/.exec(tag)
    if (style === null) return tag
    const rest = tag.replace(style[0], '')
    const name = nameOf(
      (style[1] ?? '').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&'),
    )
    return rest.includes(' class="')
      ? rest.replace(' class="', ` class="${name} `)
      : rest.replace(/^<[\w-]+/, (start) => `${start} class="${name}"`)
  }
  const rewritten = Object.entries(shells).map(([name, html]) => [
    name,
    html.replaceAll(/<\w[^>]*>/g, rewrite),
  ])
  return {
    shells: Object.fromEntries(rewritten),
    rules: [...names].map(([style, name]) => `.${name}{${style}}`).join(''),
  }
}
