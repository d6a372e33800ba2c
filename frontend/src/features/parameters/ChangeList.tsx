import { useTranslation } from 'react-i18next'
import type { Change, Setting } from './model'
import classes from './Parameters.module.css'

/** "Manter vínculo…: NÃO → SIM", one line a change. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation(['parameters', 'common'])
  const word = (value: Setting) => {
    if (typeof value === 'boolean') return t(value ? 'common:yes' : 'common:no')
    return value?.name ?? t('common:none')
  }
  return (
    <ul className={classes.changes}>
      {changes.map(({ option, from, to }) => (
        <li key={option}>
          {t(`option.${option}.label`)}: {word(from)} <span aria-hidden>→</span> <b>{word(to)}</b>
        </li>
      ))}
    </ul>
  )
}
