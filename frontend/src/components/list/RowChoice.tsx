import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Which rows of a list are chosen; who holds the choice decides how far it goes beyond the page. */
export type RowChoice<Row> = {
  chosen: (row: Row) => boolean
  /** Whether the row can be chosen at all. */
  choosable: (row: Row) => boolean
  choose: (rows: readonly Row[], on: boolean) => void
  /** What the row's box is called: "Escolher contrato 1234". */
  label: (row: Row) => string
}

type BoxProps<Row> = { choice: RowChoice<Row>; row: Row }

/** The box of one row; one that can't be chosen has none. */
export function RowBox<Row>({ choice, row }: BoxProps<Row>) {
  if (!choice.choosable(row)) return null
  return (
    <Checkbox
      size="xs"
      aria-label={choice.label(row)}
      checked={choice.chosen(row)}
      onChange={(event) => choice.choose([row], event.currentTarget.checked)}
    />
  )
}

type PageBoxProps<Row> = { choice: RowChoice<Row>; rows: readonly Row[]; label?: string }

/** The box for every row of the page. With a label it stands alone, above cards. */
export function PageBox<Row>({ choice, rows, label }: PageBoxProps<Row>) {
  const { t } = useTranslation()
  const choosable = rows.filter(choice.choosable)
  const count = choosable.filter(choice.chosen).length
  const all = count > 0 && count === choosable.length
  return (
    <Checkbox
      size="xs"
      label={label}
      aria-label={label ? undefined : t('choosePage')}
      disabled={choosable.length === 0}
      checked={all}
      indeterminate={count > 0 && !all}
      onChange={() => choice.choose(choosable, !all)}
    />
  )
}
