import { Button, Paper, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { countOf, nothing, type Selection } from '@/entities/contract/selection'
import { useFormat } from '@/lib/format'
import classes from './SelectionBar.module.css'

type Props = {
  selection: Selection
  /** How many contracts that can be cancelled match the list's filters; undefined while it isn't known. */
  total: number | undefined
  /** Whether the list is narrowed by a filter. */
  filtered: boolean
  onChange: (selection: Selection) => void
  onChooseAll: () => void
  onCancel: () => void
}

/** What can be done with the chosen contracts. Stays in sight while the list is scrolled. */
export function SelectionBar({ selection, total, filtered, onChange, onChooseAll, onCancel }: Props) {
  const { t } = useTranslation('batches')
  const format = useFormat()
  const count = countOf(selection, total ?? 0)
  const more = selection.kind === 'some' && total !== undefined && total > count
  return (
    <Paper component="section" aria-label={t('selection')} className={classes.bar} data-noprint>
      <Text fz="sm" fw={600} role="status" data-figures>
        {total === undefined && selection.kind === 'all' ? '…' : t('chosen', format.count(count))}
      </Text>
      <Button variant="subtle" color="gray" onClick={() => onChange(nothing)}>
        {t('chooseNone')}
      </Button>
      {more && (
        <Button variant="subtle" onClick={onChooseAll}>
          {filtered ? t('chooseAllFiltered', format.count(total)) : t('chooseAll', format.count(total))}
        </Button>
      )}
      <Button color="red" ml="auto" onClick={onCancel}>
        {t('cancelBatch')}
      </Button>
    </Paper>
  )
}
