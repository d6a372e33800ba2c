import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { withZero } from './plurals'
import portuguese from './pt-BR'

export const languages = ['pt-BR', 'en'] as const
export type Language = (typeof languages)[number]

const storageKey = 'vinculo-language'
export const defaultLanguage: Language = 'pt-BR'

/** Portuguese comes with the app; another language is fetched when it is chosen. */
async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'common')) return
  const catalogue = language === 'en' ? (await import('./en')).default : portuguese
  for (const [subject, texts] of Object.entries(catalogue)) i18next.addResourceBundle(language, subject, texts)
}

function storedLanguage(): Language {
  try {
    const stored = localStorage.getItem(storageKey)
    return languages.find((language) => language === stored) ?? defaultLanguage
  } catch {
    // Storage may be forbidden; the default language serves.
    return defaultLanguage
  }
}

/** Makes the texts ready, in the language chosen last time unless one is given. */
export async function startI18n(language: Language = storedLanguage()): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: defaultLanguage,
      fallbackLng: defaultLanguage,
      defaultNS: 'common',
      ns: Object.keys(portuguese),
      resources: { [defaultLanguage]: withZero(portuguese) },
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  }
  await show(language)
}

async function show(language: Language): Promise<void> {
  await load(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** Switches the app's language and remembers it. */
export async function setLanguage(language: Language): Promise<void> {
  await show(language)
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // The choice then lasts until the page is closed.
  }
}

/** The language in use; also what the server is asked for. */
export function currentLanguage(): Language {
  return languages.find((language) => language === i18next.language) ?? defaultLanguage
}
