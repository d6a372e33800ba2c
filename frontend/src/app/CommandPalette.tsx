import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { IconExternalLink, IconLayoutSidebar, IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { screens } from './navigation'

/** Ctrl+K: goes to any screen by its name. */
export function CommandPalette() {
  const { t } = useTranslation('shell')
  const [, navigate] = useLocation()
  const actions: SpotlightActionData[] = screens().map(({ label, href, external, above }) => ({
    id: href,
    label: t(label),
    description: above.map((name) => t(name)).join(' › ') || undefined,
    keywords: above.map((name) => t(name)),
    leftSection: external ? <IconExternalLink size={18} aria-hidden /> : <IconLayoutSidebar size={18} aria-hidden />,
    onClick: () => (external ? window.location.assign(href) : navigate(href)),
  }))
  return (
    <Spotlight
      actions={[{ group: t('screens'), actions }]}
      shortcut="mod + K"
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound={t('searchNothing')}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('searchEverything'),
        'aria-label': t('searchEverything'),
      }}
    />
  )
}
