import { Radio, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DialogForm } from '@/components/FormDialog'
import { FormErrors } from '@/components/FormErrors'
import { QueryView } from '@/components/QueryView'
import { graphql } from '@/gql'
import type { ExportColumnsQuery, ExportFormat } from '@/gql/graphql'
import { useFormat } from '@/lib/format'
import type { Sort } from '@/lib/list'
import { useSubmit } from '@/lib/submit'
import { ColumnChoice } from './ColumnChoice'
import { defaultsOf } from './columns'

const ExportColumnsDocument = graphql(`
  query ExportColumns($list: String!) {
    exportColumns(list: $list) {
      path
      default
      ...ColumnChoiceFields
    }
  }
`)

const CreateExportDocument = graphql(`
  mutation CreateExport($input: CreateExportInput!) {
    createExport(input: $input) {
      export {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

const formats: readonly ExportFormat[] = ['CSV', 'XLSX', 'JSONL']

/** A list as it is on the screen. */
export type ExportedList = {
  /** The API's name of the list: "contracts". */
  list: string
  where?: object | undefined
  orderBy?: Sort | undefined
  /** How many records it has, once that is known. */
  total: number | undefined
}

type Props = { exported: ExportedList; onMade: (id: string) => void; onClose: () => void }

/** Asks what the file shall have. */
export function ExportForm(props: Props) {
  const query = useQuery({ query: ExportColumnsDocument, variables: { list: props.exported.list } })
  return <QueryView query={query}>{({ exportColumns }) => <Form {...props} columns={exportColumns} />}</QueryView>
}

type FormProps = Props & { columns: ExportColumnsQuery['exportColumns'] }

function Form({ exported, columns, onMade, onClose }: FormProps) {
  const { t } = useTranslation('exports')
  const format = useFormat()
  const form = useForm<{ format: ExportFormat; columns: string[] }>({
    initialValues: { format: 'CSV', columns: defaultsOf(columns) },
    validate: { columns: (chosen) => (chosen.length === 0 ? t('columnsRequired') : null) },
  })
  const creation = useSubmit(CreateExportDocument, (data) => data.createExport, { form })
  const save = form.onSubmit(async (values) => {
    const { list, where, orderBy } = exported
    const input = {
      list,
      where: where as Record<string, unknown> | undefined,
      orderBy,
      format: values.format,
      // The file's order is the API's, in whichever order they were ticked.
      columns: columns.map(({ path }) => path).filter((path) => values.columns.includes(path)),
    }
    const payload = await creation.submit({ input })
    if (payload?.export) onMade(payload.export.id)
  })
  const { total } = exported
  return (
    <DialogForm onSubmit={save} onClose={onClose} submitLabel={t('export')} submitting={creation.submitting} gap="md">
      <Text fz="sm">{total === undefined ? '' : t('what', format.count(total))}</Text>
      <FormErrors problem={creation.problem} />
      <Radio.Group label={t('format')} {...form.getInputProps('format')}>
        <Stack gap={8} mt="xs">
          {formats.map((value) => (
            <Radio key={value} value={value} label={t(`formats.${value}`)} description={t(`formatHints.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <ColumnChoice
        columns={columns}
        value={form.values.columns}
        onChange={(paths) => form.setFieldValue('columns', paths)}
        error={form.errors.columns}
      />
    </DialogForm>
  )
}
