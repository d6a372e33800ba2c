import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { type ColumnGroup, defaultsOf, groupsOf } from './columns'
import classes from './Exports.module.css'

const ColumnChoiceFields = graphql(`
  fragment ColumnChoiceFields on ExportColumn {
    path
    title
    description
    default
  }
`)

type Props = {
  columns: readonly FragmentType<typeof ColumnChoiceFields>[]
  value: string[]
  onChange: (paths: string[]) => void
  error: ReactNode
}

/** Which columns the file has: those of the list's records, and of what they belong to. */
export function ColumnChoice({ value, onChange, error, ...props }: Props) {
  const columns = readFragment(ColumnChoiceFields, props.columns)
  const { t } = useTranslation('exports')
  const [text, setText] = useState('')
  const groups = groupsOf(columns, text)
  return (
    <Checkbox.Group label={t('columns')} description={t('columnsHint')} error={error} value={value} onChange={onChange}>
      <Group gap="xs" mt="xs" justify="space-between">
        <TextInput
          type="search"
          size="xs"
          flex="1 1 180px"
          aria-label={t('findColumn')}
          placeholder={t('findColumn')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group gap={4}>
          <Button size="xs" variant="subtle" onClick={() => onChange(defaultsOf(columns))}>
            {t('defaults')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => onChange([])}>
            {t('none')}
          </Button>
        </Group>
      </Group>
      <div className={classes.columns}>
        {groups.map((group) => (
          <ColumnSection key={group.path} group={group} value={value} opened={group.path === '' || text !== ''} />
        ))}
        {groups.length === 0 && (
          <Text fz="sm" c="dimmed">
            {t('noColumn')}
          </Text>
        )}
      </div>
    </Checkbox.Group>
  )
}

type SectionProps = { group: ColumnGroup; value: string[]; opened: boolean }

function ColumnSection({ group, value, opened }: SectionProps) {
  const { t } = useTranslation('exports')
  const chosen = group.columns.filter(({ path }) => value.includes(path)).length
  return (
    <details open={opened} className={classes.section}>
      <summary>
        {group.title || t('own')}{' '}
        <Text span fz="xs" c="dimmed" data-figures>
          {t('chosen', { count: chosen, total: group.columns.length })}
        </Text>
      </summary>
      <div className={classes.boxes}>
        {group.columns.map(({ path, title, description }) => (
          <Checkbox key={path} size="xs" value={path} label={title} title={description} />
        ))}
      </div>
    </details>
  )
}
