import i18next from 'i18next'
import { showOnce } from '@/lib/once'

/** Shows an endpoint's signing secret, which can't be read later. */
export function showSigningSecret(title: string, value: string): void {
  const t = i18next.getFixedT(null, 'integrations')
  showOnce({
    title,
    text: t('onlyOnce'),
    hint: t('secretOnce'),
    secrets: [{ label: t('signingSecret'), value }],
    done: t('stored'),
  })
}
