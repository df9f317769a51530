// Runs in a measured page before everything else. It notes when the main action can be pressed, looking once for each
// frame, and how much the layout jumps by itself.
const watched = { usableMs: null, shift: 0 }
window.horaBench = watched
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) watched.shift += value
}).observe({ type: 'layout-shift', buffered: true })

/** A link works by itself; anything else works once React has drawn it. */
const isPressable = (element) => {
  const { width, height } = element.getBoundingClientRect()
  const works = element.tagName === 'A' || Object.keys(element).some((key) => key.startsWith('__react'))
  return works && width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
}

const look = () => {
  if ([...document.querySelectorAll(window.horaAction)].some(isPressable))
    watched.usableMs = performance.now()
  else requestAnimationFrame(look)
}
requestAnimationFrame(look)
