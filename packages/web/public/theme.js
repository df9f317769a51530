// Runs before the first paint, as a file of its own because the content security policy refuses inline scripts.
;(() => {
  try {
    const theme = localStorage.getItem('hora.theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Some private windows refuse storage; the system's colour scheme applies then.
  }
})()
