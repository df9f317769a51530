let keepers = 0

/** For tests: whether something keeps the focus of this page. */
export const keepsFocus = (): boolean => keepers > 0

/** How many layers it remembers: a dialog, the page that opened it, and those before. */
const remembered = 8
const regions = '[role=dialog], [role=alertdialog], section, main'
const hidden = '[inert], [aria-hidden=true], [data-ending-style]'

/**
 * Keeps the keyboard and screen readers where they were when the focused element is removed or disabled: the focus moves
 * to the heading of the nearest part of the page that is still there, and nothing scrolls. What moves the focus itself
 * goes first. Returns a function that stops it.
 */
export function keepFocus(): () => void {
  keepers++
  const end = new AbortController()
  let focused: Element | null = null
  let trail: Element[][] = []
  let due = false

  const check = () => {
    due = false
    if (!isNowhere(document.activeElement) || !focused) return
    if (isGone(focused)) placeFor(trail)?.focus({ preventScroll: true })
    else focused = null
  }
  const checkLater = () => {
    if (due) return
    due = true
    // Dialogs give the focus back within a frame.
    requestAnimationFrame(() => requestAnimationFrame(() => !end.signal.aborted && check()))
  }
  const note = (target: EventTarget | null) => {
    if (!(target instanceof Element) || isNowhere(target)) return
    focused = target
    const path = ancestorsOf(target)
    const sameLayer = trail[0]?.at(-1) === path.at(-1)
    trail = [path, ...trail.slice(sameLayer ? 1 : 0)].slice(0, remembered)
  }
  // A first field may have taken the focus before this began.
  note(document.activeElement)
  const observer = new MutationObserver(() => focused && isGone(focused) && checkLater())
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  document.addEventListener('focusin', ({ target }) => note(target), { signal: end.signal })
  document.addEventListener('focusout', checkLater, { signal: end.signal })
  return () => {
    keepers--
    end.abort()
    observer.disconnect()
  }
}

const isNowhere = (element: Element | null) =>
  element === null || element === document.body || isGone(element)

const isGone = (element: Element) => !element.isConnected || element.matches(':disabled')

function ancestorsOf(element: Element): Element[] {
  const above: Element[] = []
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) above.push(at)
  return above
}

/** What opened a dialog that is gone; otherwise the heading or the region nearest to what had the focus. */
function placeFor(trail: readonly Element[][]): HTMLElement | null {
  for (const path of trail) {
    const [own] = path
    if (own instanceof HTMLElement && !isGone(own) && !own.closest(hidden)) return own
    const region = path.find((element) => element.isConnected)?.closest<HTMLElement>(regions)
    if (region && !region.closest(hidden)) return focusable(region)
  }
  const main = document.querySelector<HTMLElement>('main')
  return main && focusable(main)
}

function focusable(region: HTMLElement): HTMLElement {
  const place = region.matches('section, main')
    ? (region.querySelector<HTMLElement>('h1, h2, h3, h4') ?? region)
    : region
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  return place
}
