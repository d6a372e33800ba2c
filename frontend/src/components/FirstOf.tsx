import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format'

/** How many names are read at a glance. */
export const few = 12

/** The first of what may be hundreds, such as a company's contracts; the button shows the others, and hides them again. */
export function useFirstOf<Item>(items: readonly Item[]) {
  const { t } = useTranslation()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const count = items.length - few
  const button = count > 0 && (
    <Anchor
      component="button"
      type="button"
      inherit
      underline="always"
      onClick={() => setAll(!all)}
      aria-expanded={all}
    >
      {all ? t('showFewer') : t('showOthers', format.count(count))}
    </Anchor>
  )
  return { shown: all ? items : items.slice(0, few), button }
}
