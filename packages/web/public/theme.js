// Runs before the first paint. It is a separate file, because the content security policy forbids inline scripts.
;(() => {
  try {
    const theme = localStorage.getItem('hora.theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Some private windows refuse storage; the system's colour scheme applies then.
  }
})()
