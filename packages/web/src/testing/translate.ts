/**
 * Does to a page what translating browsers do: every text becomes a <font> with another text. `wrap` keeps the original
 * node inside; otherwise it is replaced. Runs in the page, also as a script of a real browser.
 */
export function translatePage(how: 'replace' | 'wrap'): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  for (const text of texts) {
    const parent = text.parentElement
    if (!text.data.trim() || !parent || parent.closest('script, style, textarea, font, [translate=no]'))
      continue
    const font = document.createElement('font')
    parent.replaceChild(font, text)
    if (how === 'wrap') font.append(text)
    else font.textContent = text.data
  }
}
