import 'i18next'
import type portuguese from './pt-BR'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof portuguese
  }
}
