/** Where the choice is kept; public/color-scheme.js reads it before the first paint. */
export const colorSchemeKey = 'vinculo-color-scheme'

/** What the user chose, for pages that don't have Mantine. */
export function chosenColorScheme(): 'light' | 'dark' | 'auto' {
  try {
    const chosen = localStorage.getItem(colorSchemeKey)
    return chosen === 'light' || chosen === 'dark' ? chosen : 'auto'
  } catch {
    // Storage may be forbidden; the system's scheme serves.
    return 'auto'
  }
}
