import i18next from 'i18next'

/** Who did something, as people read it: what the program did by itself is stored as "system". */
export function actorName(name: string): string {
  return name === 'system' ? i18next.t('common:system') : name
}
