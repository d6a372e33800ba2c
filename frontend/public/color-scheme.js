// Sets the chosen colour scheme before the first paint. A file, not an inline script, so that the
// Content-Security-Policy can forbid those.
;(() => {
  let chosen = 'auto'
  try {
    chosen = localStorage.getItem('vinculo-color-scheme') || 'auto'
  } catch {
    // Storage may be forbidden; the system's scheme serves.
  }
  const dark = chosen === 'auto' ? window.matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
