import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '@/gql'
import { absent, useFormat } from '@/lib/format'
import classes from './Brief.module.css'
import { brief } from './briefly'
import { ConsequencesFields } from './totals'

/** What one cancellation of many does, in a cell of a table. */
export function Brief(props: { consequences: FragmentType<typeof ConsequencesFields> | null | undefined }) {
  const consequences = readFragment(ConsequencesFields, props.consequences)
  const { t } = useTranslation('cancellation')
  const format = useFormat()
  if (!consequences) return absent
  return brief(consequences, t, format).map(({ key, text, tone }, index) => (
    <span key={key}>
      {index > 0 && ' · '}
      <span className={classes.phrase} data-tone={tone}>
        {text}
      </span>
    </span>
  ))
}
