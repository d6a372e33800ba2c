import { List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { dependsOn } from '@/lib/client'
import { useReturnFocus } from '@/lib/focus'
import { useFormat } from '@/lib/format'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const CloseDialogFields = graphql(`
  fragment CloseDialogFields on DiciReport {
    cnpj
    year
    month
    totalAccesses
    rows {
      key
    }
    withoutLoginData(first: 1) {
      totalCount
    }
  }
`)

const CloseDiciMonthDocument = graphql(`
  mutation CloseDiciMonth($input: CloseDiciMonthInput!) {
    closeDiciMonth(input: $input) {
      declaration {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { report: FragmentType<typeof CloseDialogFields>; onClose: () => void }

/** Says what closing a month means, and closes it. Shown while it is mounted. */
export function CloseDialog({ onClose, ...props }: Props) {
  const report = readFragment(CloseDialogFields, props.report)
  const { t } = useTranslation('dici')
  const format = useFormat()
  useReturnFocus()
  const { submit, submitting, problem } = useSubmit(CloseDiciMonthDocument, (data) => data.closeDiciMonth, { context })
  const { cnpj, year, month, rows, totalAccesses } = report
  const name = format.month(year, month)
  const lost = report.withoutLoginData.totalCount

  const confirm = async () => {
    if (!(await submit({ input: { cnpj, year, month } }))) return
    toast(t('close.done', { month: name }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('close.title', { month: name })}
      confirmLabel={t('close.confirm', { month: name })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="xs">
        <Text fz="sm">{t('close.text')}</Text>
        <List fz="sm" spacing={4}>
          <List.Item>{t('close.rows', { count: rows.length, accesses: format.number(totalAccesses) })}</List.Item>
          <List.Item>{t('close.backDating', { month: name })}</List.Item>
          <List.Item>{t('close.corrections')}</List.Item>
          {lost > 0 && <List.Item>{t('close.withoutLoginData', { count: lost })}</List.Item>}
        </List>
      </Stack>
    </ConfirmDialog>
  )
}

const context = dependsOn('DiciDeclaration')
